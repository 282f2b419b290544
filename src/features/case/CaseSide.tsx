import { Link } from '@fluentui/react-components';
import type { CaseFile, Instant, Key, Person } from '#domain';
import { lacksTab } from '#flows';
import { Due, Section, useLanguage, useToday, useWords } from '#ui';
import type { ReactNode } from 'react';
import { useCaseSideStyles } from './CaseSide.styles.ts';
import { LateMeetingPapers } from './LateMeetingPapers.tsx';
import { MeetingChanges } from './MeetingChanges.tsx';
import { type ChangedInOutlook, MeetingTime } from './OutlookNews.tsx';
import { presentAsked } from './presentAsked.ts';
import { presentCircle } from './presentCircle.ts';
import { presentDeadlines } from './presentDeadlines.ts';
import { nextMeeting, notConvened, presentMeeting } from './presentMeeting.ts';

export interface CaseSideProps {
  readonly file: CaseFile;
  readonly me: Person;
  /** Follow-ups the next step is about: not said twice. */
  readonly besides: readonly Key[];
  readonly now: Instant;
  /** What was done to a called meeting in Outlook itself: the line says when it is by the calendar. */
  readonly outlook: ChangedInOutlook | null;
  readonly responses: ReactNode;
}

/** Beside the goals: other deadlines with owner, the circle, the next meeting. */
export function CaseSide({ file, me, besides, now, outlook, responses }: CaseSideProps) {
  const styles = useCaseSideStyles();
  return (
    <aside className={styles.side}>
      <Deadlines file={file} besides={besides} />
      <Circle file={file} />
      <NextMeeting file={file} me={me} now={now} outlook={outlook} responses={responses} />
    </aside>
  );
}

function Deadlines({ file, besides }: { readonly file: CaseFile; readonly besides: readonly Key[] }) {
  const styles = useCaseSideStyles();
  const words = useWords('case');
  const deadlines = presentDeadlines(file, besides, words);
  return (
    <Section title={words.deadlines} level={3}>
      {deadlines.length === 0 && <p className={styles.quiet}>{words.noDeadlines}</p>}
      <ul className={styles.list}>
        {deadlines.map(({ id, text, day, owner, isMine }) => (
          <li key={id} className={styles.deadline}>
            <span className={isMine ? styles.mine : undefined}>{text}</span>
            <span className={styles.when}>
              <Due day={day} form="plain" />
              <span className={styles.owner}>{owner}</span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Circle({ file }: { readonly file: CaseFile }) {
  const styles = useCaseSideStyles();
  const words = useWords('case');
  return (
    <Section title={words.circle} level={3}>
      <ul className={styles.list}>
        {presentCircle(file, useToday(), words, useWords('terms')).map((person) => (
          <li key={person.id} className={styles.person}>
            <span className={styles.initials} aria-hidden>
              {person.initials}
            </span>
            <span className={styles.who}>
              <span>{person.name}</span>
              <span className={styles.caption}>{person.line}</span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function NextMeeting({ file, me, now, outlook, responses }: Pick<CaseSideProps, 'file' | 'me' | 'now' | 'outlook' | 'responses'>) {
  const styles = useCaseSideStyles();
  const language = useLanguage();
  const words = useWords('case');
  const meeting = presentMeeting(file, now, language, words);
  const next = nextMeeting(file.meetings, now);
  return (
    <Section title={words.meeting} level={3}>
      {meeting ? (
        <div className={styles.meeting}>
          <MeetingTime line={meeting.line} outlook={outlook && outlook.meeting.key === next?.key ? outlook : null} />
          <span>{meeting.place}</span>
          {presentAsked(file, now, language, words).map((line) => (
            <span key={line} className={styles.caption}>
              {line}
            </span>
          ))}
          {meeting.joinUrl !== null && (
            <Link href={meeting.joinUrl} target="_blank" rel="noreferrer">
              {words.join}
            </Link>
          )}
          {next && lacksTab(next, me.id, now) && <p className={styles.quiet}>{words.noTab}</p>}
          {next && <MeetingChanges meeting={next} me={me} now={now} />}
          {responses}
          {next && <LateMeetingPapers file={file} meeting={next} />}
        </div>
      ) : (
        <p className={styles.quiet}>{notConvened(file, now, language, words)}</p>
      )}
    </Section>
  );
}
