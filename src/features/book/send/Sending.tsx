import { Button, Spinner } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle20Regular } from '@fluentui/react-icons/svg/circle';
import { BOOKING_STAGES, type BookingStage } from '#flows';
import type { Words } from '#i18n';
import { PageHeading, useWords } from '#ui';
import { useBookStyles } from '../Book.styles.ts';

export interface SendingProps {
  /** `Tirsdag 1. december kl. 13.00–14.00` */
  readonly when: string;
  readonly stage: BookingStage;
  readonly invited: number;
  readonly isStopping: boolean;
  readonly onStop: () => void;
}

/** The real steps in their real order. Until invitations go out it can be stopped and undone. */
export function Sending({ when, stage, invited, isStopping, onStop }: SendingProps) {
  const words = useWords('book').sending;
  const styles = useBookStyles();
  const now = BOOKING_STAGES.indexOf(stage);
  const canStop = now < BOOKING_STAGES.indexOf('invitations');
  return (
    <>
      <div className={styles.body}>
        <div>
          <PageHeading size="pane" step="sending">
            {words.heading}
          </PageHeading>
          <p className={styles.lead}>{when}</p>
        </div>
        <ol className={styles.stages} aria-live="polite">
          {BOOKING_STAGES.map((each, at) => (
            <Stage key={each} state={at < now ? 'done' : at === now ? 'now' : 'before'} label={labelOf(each, at < now ? 'done' : at === now ? 'now' : 'before', invited, words)} />
          ))}
        </ol>
      </div>
      <div className={styles.fill} />
      <div className={styles.foot}>
        <p className={styles.lead}>{isStopping ? words.undoing : words.promise}</p>
        <Button size="large" disabledFocusable={!canStop || isStopping} onClick={onStop}>
          {words.stop}
        </Button>
      </div>
    </>
  );
}

type StageState = 'before' | 'now' | 'done';

function labelOf(stage: BookingStage, state: StageState, invited: number, words: Words<'book'>['sending']): string {
  if (stage !== 'invitations') return words.stages[stage][state];
  return { before: words.invitations, now: words.invitationsNow, done: words.invitationsDone }[state](invited);
}

function Stage({ state, label }: { readonly state: StageState; readonly label: string }) {
  const styles = useBookStyles();
  return (
    <li className={styles.stage}>
      {state === 'done' && <CheckmarkCircle20Filled aria-hidden className={styles.done} />}
      {state === 'now' && <Spinner size="tiny" aria-hidden />}
      {state === 'before' && <Circle20Regular aria-hidden className={styles.later} />}
      <span className={state === 'now' ? styles.stageNow : state === 'before' ? styles.stageLater : undefined}>{label}</span>
    </li>
  );
}
