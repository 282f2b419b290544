import { Button } from '@fluentui/react-components';
import { dayIn, type Meeting } from '#domain';
import type { CalendarNews } from '#flows';
import { capitalised, formatDayLong, formatTimeSpan, type Language } from '#i18n';
import { hrefOf, NextStep, useLanguage, useWords } from '#ui';
import { useCaseSideStyles } from './CaseSide.styles.ts';

/** A called meeting that the organizer dragged to another time or took away in Outlook itself. */
export interface ChangedInOutlook {
  readonly meeting: Meeting;
  readonly news: CalendarNews;
}

/** The rooms still say what the calendar does not: writing it in is the next thing, whatever else is waited for. */
export function OutlookNews({ meeting, news }: ChangedInOutlook) {
  const words = useWords('case');
  const language = useLanguage();
  const { caseKey, key: meetingKey } = meeting;
  const isMoved = news.kind === 'moved';
  return (
    <NextStep
      title={isMoved ? words.movedInOutlook : words.goneInOutlook}
      actions={
        <Button as="a" appearance="primary" size="large" href={hrefOf({ page: isMoved ? 'move' : 'cancel', caseKey, meetingKey })}>
          {isMoved ? words.writeMoveIn : words.writeGoneIn}
        </Button>
      }
    >
      {isMoved ? words.movedInOutlookWhat(timeOf(news, language), timeOf(meeting, language)) : words.goneInOutlookWhat(timeOf(meeting, language))}
    </NextStep>
  );
}

/** When the next meeting is: by the calendar, where that says something else than the rooms. */
export function MeetingTime({ line, outlook }: { readonly line: string; readonly outlook: ChangedInOutlook | null }) {
  const styles = useCaseSideStyles();
  const words = useWords('case');
  const language = useLanguage();
  if (!outlook) return <span className={styles.mine}>{line}</span>;
  const { news, meeting } = outlook;
  if (news.kind === 'gone') return <span className={styles.mine}>{words.goneInOutlook}</span>;
  return (
    <>
      <span className={styles.mine}>{capitalised(timeOf(news, language), language)}</span>
      <span className={styles.caption}>{words.roomStillSays(timeOf(meeting, language))}</span>
    </>
  );
}

function timeOf({ start, end }: Pick<Meeting, 'start' | 'end'>, language: Language): string {
  return `${formatDayLong(dayIn(start), language, { weekday: true })} ${formatTimeSpan(start, end, language)}`;
}
