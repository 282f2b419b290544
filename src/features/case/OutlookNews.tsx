import { Button } from '@fluentui/react-components';
import { type Meeting } from '#domain';
import type { CalendarNews } from '#flows';
import { capitalised, formatWhen } from '#i18n';
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
      {isMoved ? words.movedInOutlookWhat(formatWhen(news, language), formatWhen(meeting, language)) : words.goneInOutlookWhat(formatWhen(meeting, language))}
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
      <span className={styles.mine}>{capitalised(formatWhen(news, language), language)}</span>
      <span className={styles.caption}>{words.roomStillSays(formatWhen(meeting, language))}</span>
    </>
  );
}
