import { type Instant, type Meeting, type Person } from '#domain';
import { formatDayLong } from '#i18n';
import { RouteLink, useLanguage, useWords } from '#ui';
import { useCaseSideStyles } from './CaseSide.styles.ts';

interface MeetingChangesProps {
  readonly meeting: Meeting;
  readonly me: Person;
  readonly now: Instant;
}

/** Moving the called meeting and calling it off: the organizer's alone; others are told whose it is. The last reason stands here, and nowhere else. */
export function MeetingChanges({ meeting, me, now }: MeetingChangesProps) {
  const styles = useCaseSideStyles();
  const words = useWords('case');
  const language = useLanguage();
  const { caseKey, key: meetingKey, organizer, changes } = meeting;
  const last = changes.at(-1);
  return (
    <>
      {last && <p className={styles.quiet}>{words.movedBecause(formatDayLong(last.decidedOn, language), last.reason)}</p>}
      {meeting.step !== 'booked' || meeting.end <= now ? null : organizer.id === me.id ? (
        <div className={styles.changes}>
          <RouteLink to={{ page: 'move', caseKey, meetingKey }}>{words.moveMeeting}</RouteLink>
          <RouteLink to={{ page: 'cancel', caseKey, meetingKey }}>{words.cancelMeeting}</RouteLink>
        </div>
      ) : (
        <p className={styles.quiet}>{words.organizedBy(organizer.name)}</p>
      )}
    </>
  );
}
