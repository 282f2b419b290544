import { Button } from '@fluentui/react-components';
import { CheckmarkCircle24Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { type Agenda, type CalendarDay, dayIn, daysBetween, type Meeting } from '#domain';
import type { BookingOutcome } from '#flows';
import { capitalised, formatDayLong, formatDays, formatList, formatTimeSpan } from '#i18n';
import { navigate, PageHeading, Section, useLanguage, useToday, useWords } from '#ui';
import { useState } from 'react';
import { useBookStyles } from '../Book.styles.ts';
import type { OpenFollowUp } from '../draft.ts';
import type { LetterDesk } from '../letterDesk.ts';
import { firstNames } from '../names.ts';
import { Letters } from './Letters.tsx';

interface SentProps {
  readonly outcome: Extract<BookingOutcome, { kind: 'booked' }>;
  readonly covers: readonly OpenFollowUp[];
  readonly desk: LetterDesk;
  readonly agenda: Agenda;
  /** Nobody has asked whether the time suits. */
  readonly isProposal: boolean;
}

/** Sent: what happened, the letters as the next step, questions to others, and what comes when. */
export function Sent({ outcome, covers, desk, agenda, isProposal }: SentProps) {
  const words = useWords('book').sent;
  const caseload = useWords('book').toCaseload;
  const styles = useBookStyles();
  const language = useLanguage();
  const today = useToday();
  const { meeting, letters, notes } = outcome;
  const day = dayIn(meeting.start);
  const longDay = capitalised(formatDayLong(day, language, { weekday: true }), language);
  const invited = meeting.invitees.filter(({ email }) => email !== null && email.toLowerCase() !== meeting.organizer.email.toLowerCase());
  return (
    <>
      <div className={styles.body}>
        <CheckmarkCircle24Filled aria-hidden className={styles.done} />
        <div>
          <PageHeading size="pane" step="sent">
            {words.heading}
          </PageHeading>
          <p className={styles.lead}>
            {longDay} {formatTimeSpan(meeting.start, meeting.end, language)}. {invited.length > 0 ? words.invited(firstNames(invited, language)) : words.nobodyInvited}
          </p>
          {notes.map((note) => (
            <p key={note} className={styles.lead}>
              {words.notes[note]}
            </p>
          ))}
        </div>
        {letters.length > 0 && <Letters desk={desk} request={{ meeting, letters, agenda, isProposal }} days={formatDays(daysBetween(today, day), language)} />}
        {meeting.asks.questions.length > 0 && <Questions meeting={meeting} desk={desk} />}
        <div>
          {materialDays(meeting, covers).map(([due, services]) => (
            <div key={due} className={styles.next}>
              <span className={styles.strong}>{capitalised(formatDayLong(due, language, { weekday: true }), language)}</span>
              <span className={styles.quiet}>{words.materialFrom(formatList(services, language))}</span>
            </div>
          ))}
          <div className={styles.next}>
            <span className={styles.strong}>{longDay}</span>
            <span className={styles.quiet}>{meeting.hasTab ? words.meetingWithTab : words.meeting}</span>
          </div>
        </div>
      </div>
      <div className={styles.fill} />
      <div className={styles.foot}>
        <Button size="large" onClick={() => navigate({ page: 'caseload' })}>
          {caseload}
        </Button>
      </div>
    </>
  );
}

/** Who sends material by which day, the first day first. */
function materialDays({ asks }: Meeting, covers: readonly OpenFollowUp[]): readonly (readonly [CalendarDay, readonly string[]])[] {
  const days = new Map<CalendarDay, string[]>();
  for (const { room, followUp } of covers) {
    const asked = asks.materials[followUp.key];
    if (asked && asked.parts.length > 0) days.set(asked.due, [...(days.get(asked.due) ?? []), room.service.shortName]);
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Questions travel outside the rooms: the caseworker sends each by secure mail. */
function Questions({ meeting, desk }: { readonly meeting: Meeting; readonly desk: LetterDesk }) {
  const words = useWords('book').sent;
  const styles = useBookStyles();
  const language = useLanguage();
  const [hasFailed, setFailed] = useState(false);
  const fetchAll = () => {
    setFailed(false);
    desk.questions(meeting).then(
      (papers) => papers.forEach((paper) => desk.offer(paper)),
      () => setFailed(true),
    );
  };
  return (
    <Section title={words.questions} isSmall>
      <ul className={styles.list}>
        {meeting.asks.questions.map(({ name, organisation, dueOn }) => (
          <li key={`${organisation ?? ''} ${name}`} className={styles.next}>
            <span className={styles.strong}>{organisation ?? name}</span>
            <span className={styles.quiet}>{words.answerBy(formatDayLong(dueOn, language, { weekday: true }))}</span>
          </li>
        ))}
      </ul>
      <p className={styles.lead}>{words.questionsHow}</p>
      <Button onClick={fetchAll}>{words.fetchQuestions}</Button>
      {hasFailed && <p role="alert">{words.letterFailed}</p>}
    </Section>
  );
}
