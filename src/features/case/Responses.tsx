import type { Meeting } from '#domain';
import { useMeetingEvent } from '#store/queries';
import { useNow, useWords } from '#ui';
import { useCaseSideStyles } from './CaseSide.styles.ts';
import { nextMeeting } from './presentMeeting.ts';
import { presentResponses } from './presentResponses.ts';

/** Who has answered, read back from the event. Says nothing until it is known, and nothing when the calendar does not answer. */
export function Responses({ meetings }: { readonly meetings: readonly Meeting[] }) {
  const styles = useCaseSideStyles();
  const words = useWords('case');
  const meeting = nextMeeting(meetings, useNow());
  const { data } = useMeetingEvent(meeting?.eventId ?? null);
  if (!meeting || !data) return null;
  const responses = presentResponses(meeting, data.attendees, words);
  if (responses.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={words.responses}>
      {responses.map(({ id, name, response }) => (
        <li key={id} className={styles.who}>
          <span>{name}</span>
          <span className={styles.caption}>{response}</span>
        </li>
      ))}
    </ul>
  );
}
