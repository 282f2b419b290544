import { Button } from '@fluentui/react-components';
import { CalendarClock20Regular } from '@fluentui/react-icons/svg/calendar-clock';
import { CheckmarkCircle24Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { type CalendarDay, dayIn, daysBetween, type Invitee } from '#domain';
import type { BookingOutcome } from '#flows';
import { capitalised, formatDayLong, formatDays, formatList, formatTimeSpan } from '#i18n';
import { navigate, NextStep, PageHeading, useLanguage, useToday, useWords } from '#ui';
import { useState } from 'react';
import { useBookStyles } from '../Book.styles.ts';
import type { OpenFollowUp } from '../draft.ts';
import { firstNames } from '../names.ts';

interface SentProps {
  readonly outcome: Extract<BookingOutcome, { kind: 'booked' }>;
  readonly covers: readonly OpenFollowUp[];
  /** Null: nothing is asked for. */
  readonly materialDue: CalendarDay | null;
  /** Makes the letters and hands them to the browser. */
  readonly fetchLetters: (letters: readonly Invitee[]) => Promise<void>;
}

/** Sent: what happened, the letters as the next step, and what comes when. */
export function Sent({ outcome, covers, materialDue: due, fetchLetters }: SentProps) {
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
        {letters.length > 0 && <Letters letters={letters} days={formatDays(daysBetween(today, day), language)} fetchLetters={fetchLetters} />}
        <div>
          {due !== null && (
            <div className={styles.next}>
              <span className={styles.strong}>{capitalised(formatDayLong(due, language, { weekday: true }), language)}</span>
              <span className={styles.quiet}>{words.materialFrom(formatList(covers.map(({ room }) => room.service.shortName), language))}</span>
            </div>
          )}
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

function Letters({ letters, days, fetchLetters }: { readonly letters: readonly Invitee[]; readonly days: string; readonly fetchLetters: SentProps['fetchLetters'] }) {
  const words = useWords('book').sent;
  const styles = useBookStyles();
  const language = useLanguage();
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const fetchAll = () => {
    setState('busy');
    fetchLetters(letters).then(
      () => setState('idle'),
      () => setState('failed'),
    );
  };
  return (
    <NextStep
      title={words.letterTo(firstNames(letters, language))}
      due={
        <span className={styles.withIcon}>
          <CalendarClock20Regular aria-hidden className={styles.icon} />
          {words.today(days)}
        </span>
      }
      actions={
        <Button appearance="primary" size="large" disabledFocusable={state === 'busy'} onClick={fetchAll}>
          {words.fetchLetters}
        </Button>
      }
    >
      {state === 'failed' && <span role="alert">{words.letterFailed}</span>}
    </NextStep>
  );
}
