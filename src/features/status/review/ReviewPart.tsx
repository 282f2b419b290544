import { Button, Link, Spinner, useRestoreFocusTarget } from '@fluentui/react-components';
import { LockClosed20Regular } from '@fluentui/react-icons/svg/lock-closed';
import { NextStep, PageHeading, Section, useWords } from '#ui';
import { useId } from 'react';
import type { PartProps } from '../PartProps.ts';
import type { Gap, Part, PartId } from '../presentParts.ts';
import { presentSent } from '../presentReview.ts';
import { useStatusStyles } from '../Status.styles.ts';

interface ReviewPartProps extends PartProps {
  readonly parts: readonly Part[];
  readonly gaps: readonly Gap[];
  readonly isCorrection: boolean;
  readonly isSubmitting: boolean;
  readonly onGo: (id: PartId) => void;
  /** Asks before it is locked. */
  readonly onAsk: () => void;
}

/** What is missing with a way to it, what is sent, and one button that says why it cannot be pressed yet. */
export function ReviewPart(props: ReviewPartProps) {
  const { room, gaps, onGo } = props;
  const words = useWords('status').review;
  const styles = useStatusStyles();
  const [first] = gaps;
  const others = gaps.filter(({ part }, at) => part !== first?.part && gaps.findIndex((gap) => gap.part === part) === at);
  return (
    <>
      <div className={styles.goalHead}>
        <PageHeading step="review">{words.heading}</PageHeading>
        <p className={styles.goalText}>{words.lead(room.citizen.calledName)}</p>
      </div>
      {first && (
        <NextStep
          lead={words.missingCount(gaps.length)}
          title={first.title}
          actions={
            <Button appearance="primary" onClick={() => onGo(first.part)}>
              {words.goTo(uncapitalised(first.name))}
            </Button>
          }
        >
          {first.how}
          {others.map(({ title, part }) => (
            <div key={part}>
              <Link as="button" className={styles.gap} onClick={() => onGo(part)}>
                {title}
              </Link>
            </div>
          ))}
        </NextStep>
      )}
      <SentList {...props} />
      <Submit {...props} />
    </>
  );
}

function SentList({ parts, draft, room, onGo }: ReviewPartProps) {
  const words = useWords('status');
  const terms = useWords('terms');
  const styles = useStatusStyles();
  return (
    <Section title={words.review.youSend} isSmall>
      <dl className={styles.sent}>
        {parts
          .filter(({ id }) => id !== 'review')
          .map((part) => (
            <div key={part.id} className={styles.sentRow}>
              <dt>{part.name}</dt>
              <dd>{presentSent(part, draft, room, words, terms)}</dd>
              <dd>
                <Link as="button" aria-label={words.review.editOf(part.name)} onClick={() => onGo(part.id)}>
                  {words.review.edit}
                </Link>
              </dd>
            </div>
          ))}
      </dl>
    </Section>
  );
}

/** `Mål 1: hvad I har gjort` in the middle of a sentence; only the first letter, for I is a word. */
function uncapitalised(text: string): string {
  return text.charAt(0).toLocaleLowerCase() + text.slice(1);
}

/** Focusable though it cannot be pressed: who comes to it by keyboard hears why. */
function Submit({ gaps, isCorrection, isSubmitting, onAsk }: ReviewPartProps) {
  const words = useWords('status').review;
  const styles = useStatusStyles();
  const reasonId = useId();
  const restoreFocus = useRestoreFocusTarget();
  const isComplete = gaps.length === 0;
  const label = isCorrection ? words.submitCorrection : words.submit;
  return (
    <div className={styles.submit}>
      <Button {...restoreFocus} appearance="primary" size="large" icon={isSubmitting ? <Spinner size="tiny" /> : <LockClosed20Regular />} disabledFocusable={!isComplete || isSubmitting} aria-describedby={isComplete ? undefined : reasonId} onClick={isComplete && !isSubmitting ? onAsk : undefined}>
        {isSubmitting ? words.submitting : label}
      </Button>
      {!isComplete && (
        <span id={reasonId} className={styles.quiet}>
          {words.cannotYet(uncapitalised(gaps[0]!.title))}
        </span>
      )}
    </div>
  );
}
