import { dayIn, type Meeting, type Recorded } from '#domain';
import { type KnownItem, meetingOfItem } from '#flows';
import { capitalised, formatDayLong, formatTimeSpan } from '#i18n';
import { useCaseFile, useStore } from '#store/queries';
import { RouteLink, Section, useLanguage, useNow, useWords } from '#ui';
import { useEffect, useState } from 'react';
import { useCaseSideStyles } from './CaseSide.styles.ts';
import { MeetingChanges } from './MeetingChanges.tsx';
import { useOpenedMeetingStyles } from './OpenedMeeting.styles.ts';
import { MeetingTime } from './OutlookNews.tsx';
import { Responses } from './Responses.tsx';
import { useMeetingAnswers } from './useMeetingAnswers.ts';

/** Beside an appointment that is a called meeting: whose it is, who has answered, and the ways to the case, to another time and to calling it off. */
export function OpenedMeeting({ item }: { readonly item: KnownItem }) {
  const meeting = useOpened(item);
  return meeting && <Opened meeting={meeting} />;
}

function Opened({ meeting: opened }: { readonly meeting: Recorded<Meeting> }) {
  const { me } = useStore();
  const words = useWords('case');
  const styles = useCaseSideStyles();
  const own = useOpenedMeetingStyles();
  const language = useLanguage();
  const now = useNow();
  const { data: file, isFetchedAfterMount, isStale } = useCaseFile(opened.caseKey);
  const answers = useMeetingAnswers(file ?? null, isFetchedAfterMount || !isStale, me, opened.key);
  if (!file || !answers) return null;
  const { meeting, news } = answers;
  const line = words.meetingLine(capitalised(formatDayLong(dayIn(meeting.start), language, { weekday: true }), language), formatTimeSpan(meeting.start, meeting.end, language));
  return (
    <div className={own.beside}>
      <Section title={words.opened(file.case.citizen.calledName)} isSmall>
        <div className={styles.meeting}>
          <MeetingTime line={line} outlook={news && { meeting, news }} />
          {news && <RouteLink to={{ page: news.kind === 'moved' ? 'move' : 'cancel', caseKey: meeting.caseKey, meetingKey: meeting.key }}>{news.kind === 'moved' ? words.writeMoveIn : words.writeGoneIn}</RouteLink>}
          <span>{meeting.place}</span>
          <RouteLink to={{ page: 'case', caseKey: meeting.caseKey }}>{words.openCase}</RouteLink>
          {!news && <MeetingChanges meeting={meeting} me={me} now={now} />}
          <Responses answers={answers} level={3} />
        </div>
      </Section>
    </div>
  );
}

/** Looked for anew with every item that is opened: what was true of the last is not true of the next. */
function useOpened(item: KnownItem): Recorded<Meeting> | null {
  const store = useStore();
  const [found, setFound] = useState<{ readonly item: KnownItem; readonly meeting: Recorded<Meeting> | null } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void meetingOfItem(store, item).then((meeting) => isCurrent && setFound({ item, meeting }));
    return () => {
      isCurrent = false;
    };
  }, [store, item]);
  return found?.item === item ? found.meeting : null;
}
