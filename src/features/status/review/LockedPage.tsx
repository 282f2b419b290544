import { Button, Link } from '@fluentui/react-components';
import { LockClosed20Regular } from '@fluentui/react-icons/svg/lock-closed';
import { dayIn, type FollowUp, type Recorded, type Report, type RoomFile } from '#domain';
import { formatDayLong, formatTime, formatWhen } from '#i18n';
import { PageHeading, useLanguage, useToday, useWords } from '#ui';
import { useState } from 'react';
import { SentParts } from '../PartList.tsx';
import { presentParts } from '../presentParts.ts';
import { useStatusStyles } from '../Status.styles.ts';
import { draftFromRows } from '../statusDraft.ts';
import { Receipt } from './Receipt.tsx';
import { SentReport } from './SentReport.tsx';

interface LockedPageProps {
  readonly room: RoomFile;
  readonly followUp: FollowUp;
  readonly report: Recorded<Report>;
  readonly myId: string;
  /** Null: the follow-up is closed, nothing can be corrected. */
  readonly onCorrect: (() => void) | null;
  /** Null: there is no meeting ahead to prepare. */
  readonly onPrepare: (() => void) | null;
  /** A colleague handed it in while this person was writing. */
  readonly isMeanwhile: boolean;
  /** Words were written that are not in it: while it was handed in, or as a correction that was left. */
  readonly hasUnsent: boolean;
}

/** Locked: when, by whom, what comes next, and what became of it. */
export function LockedPage({ room, followUp, report, myId, onCorrect, onPrepare, isMeanwhile, hasUnsent }: LockedPageProps) {
  const status = useWords('status');
  const words = status.locked;
  const styles = useStatusStyles();
  const language = useLanguage();
  const [isShown, setShown] = useState(false);
  const { id, name } = report.record.writtenBy;
  const at = report.submittedAt!;
  const { meetingStart: start, meetingEnd: end } = followUp;
  const when = start && end ? formatWhen({ start, end }, language) : null;
  const isMine = id === myId;
  const parts = presentParts({ draft: draftFromRows(room, followUp.key), room, followUp, today: useToday() }, status, useWords('terms')).filter((part) => part.id !== 'review');
  return (
    <main className={styles.columns}>
      <div>
        <SentParts parts={parts} />
      </div>
      <div className={styles.main}>
        <p className={styles.lockedBy}>
          <LockClosed20Regular aria-hidden />
          {words.by(`${formatDayLong(dayIn(at), language)} ${formatTime(at, language)}`, name)}
        </p>
        <div className={styles.goalHead}>
          <PageHeading step="locked">{isMine ? words.heading(caseworkerOf(room)) : words.headingOther(name)}</PageHeading>
          <p className={styles.goalText}>{when ? words.meeting(when, room.citizen.calledName) : words.noMeeting(room.citizen.calledName)}</p>
          {isMeanwhile && <p role="alert">{words.meanwhile(name)}</p>}
        </div>
        {hasUnsent && (
          <p role="alert" className={styles.problem}>
            {words.unsent}{' '}
            {onCorrect && (
              <Link as="button" inline onClick={onCorrect}>
                {words.seeUnsent}
              </Link>
            )}
          </p>
        )}
        <div className={styles.actions}>
          {onPrepare && (
            <Button appearance="primary" size="large" onClick={onPrepare}>
              {words.prepare(room.citizen.calledName)}
            </Button>
          )}
          <Button {...(onPrepare && { size: 'large', appearance: 'transparent' })} aria-expanded={isShown} onClick={() => setShown(!isShown)}>
            {isShown ? words.hide : isMine ? words.see : words.seeOther}
          </Button>
        </div>
        {isShown && <SentReport room={room} followUp={followUp} report={report} />}
        <Receipt room={room} followUp={followUp} report={report} />
        {onCorrect && (
          <>
            <hr className={styles.line} />
            <p className={styles.quiet}>
              {words.wrong}{' '}
              <Link as="button" inline onClick={onCorrect}>
                {words.correct}
              </Link>
              . {words.stays}
            </p>
          </>
        )}
      </div>
    </main>
  );
}

/** By first name, as people here speak of each other; null where the circle does not name one. */
function caseworkerOf({ participants }: RoomFile): string | null {
  const names = participants.filter(({ role }) => role === 'caseworker').map(({ name }) => name.trim().split(/\s+/)[0]);
  return names.length === 1 ? (names[0] ?? null) : null;
}
