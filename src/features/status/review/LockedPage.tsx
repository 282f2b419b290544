import { Button, Link } from '@fluentui/react-components';
import { LockClosed20Regular } from '@fluentui/react-icons/svg/lock-closed';
import { dayIn, type Recorded, type Report } from '#domain';
import { formatDayLong, formatTime, formatTimeSpan } from '#i18n';
import { PageHeading, useLanguage, useWords } from '#ui';
import { useState } from 'react';
import type { Part } from '../presentParts.ts';
import type { PartProps } from '../PartProps.ts';
import { presentSent } from '../presentReview.ts';
import { useStatusStyles } from '../Status.styles.ts';

interface LockedPageProps extends PartProps {
  readonly report: Recorded<Report>;
  readonly parts: readonly Part[];
  readonly myId: string;
  /** Null: the follow-up is closed, nothing can be corrected. */
  readonly onCorrect: (() => void) | null;
  /** A colleague handed it in while this person was writing. */
  readonly isMeanwhile: boolean;
}

/** Locked: when, by whom, and what comes next. */
export function LockedPage({ report, followUp, room, parts, draft, myId, onCorrect, isMeanwhile }: LockedPageProps) {
  const words = useWords('status');
  const terms = useWords('terms');
  const styles = useStatusStyles();
  const language = useLanguage();
  const [isShown, setShown] = useState(false);
  const { id, name } = report.record.writtenBy;
  const at = report.submittedAt!;
  const start = followUp.meetingStart;
  const when = start && followUp.meetingEnd ? `${formatDayLong(dayIn(start), language, { weekday: true })} ${formatTimeSpan(start, followUp.meetingEnd, language)}` : null;
  return (
    <>
      <p className={styles.lockedBy}>
        <LockClosed20Regular aria-hidden />
        {words.locked.by(`${formatDayLong(dayIn(at), language)} ${formatTime(at, language)}`, name)}
      </p>
      <div className={styles.goalHead}>
        <PageHeading step="locked">{id === myId ? words.locked.heading : words.locked.headingOther(name)}</PageHeading>
        <p className={styles.goalText}>{when ? words.locked.meeting(when, room.citizen.calledName) : words.locked.noMeeting(room.citizen.calledName)}</p>
        {isMeanwhile && <p role="alert">{words.locked.meanwhile(name)}</p>}
      </div>
      <div className={styles.actions}>
        <Button aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {isShown ? words.locked.hide : words.locked.see}
        </Button>
      </div>
      {isShown && (
        <dl className={styles.sent}>
          {parts
            .filter(({ id: part }) => part !== 'review')
            .map((part) => (
              <div key={part.id} className={styles.sentRow}>
                <dt>{part.name}</dt>
                <dd>{presentSent(part, draft, room, words, terms)}</dd>
              </div>
            ))}
        </dl>
      )}
      {onCorrect && (
        <>
          <hr className={styles.line} />
          <p className={styles.quiet}>
            {words.locked.wrong}{' '}
            <Link as="button" inline onClick={onCorrect}>
              {words.locked.correct}
            </Link>
            . {words.locked.stays}
          </p>
        </>
      )}
    </>
  );
}
