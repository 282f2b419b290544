import { Button } from '@fluentui/react-components';
import { ArrowSync16Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { useWords } from '#ui';
import { useCaseSideStyles } from './CaseSide.styles.ts';
import { presentResponses } from './presentResponses.ts';
import type { MeetingAnswers } from './useMeetingAnswers.ts';

/** Who has answered, read back from the event, and a way to look again. Says nothing where the event is in somebody else's calendar. */
export function Responses({ answers, level = 4 }: { readonly answers: MeetingAnswers; readonly level?: 3 | 4 }) {
  const styles = useCaseSideStyles();
  const words = useWords('case');
  const { meeting, event, isReading, isUnread, readAgain } = answers;
  const responses = event ? presentResponses(meeting, event.attendees, words) : [];
  if (responses.length === 0 && !isUnread) return null;
  const Heading = `h${level}` as const;
  return (
    <div className={styles.answers}>
      <Heading className={styles.small}>{words.responses}</Heading>
      <ul className={styles.list} aria-label={words.responses}>
        {responses.map(({ id, name, response }) => (
          <li key={id} className={styles.who}>
            <span>{name}</span>
            <span className={styles.caption}>{response}</span>
          </li>
        ))}
      </ul>
      {isUnread && <p className={styles.quiet}>{words.answersUnread}</p>}
      <Button size="small" appearance="subtle" icon={<ArrowSync16Regular />} disabledFocusable={isReading} onClick={readAgain}>
        {isReading ? words.readingAnswers : words.readAnswers}
      </Button>
    </div>
  );
}
