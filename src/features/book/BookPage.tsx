import { type CaseFile, dayIn, neutralSubject, type Person, type Settings } from '#domain';
import { type BookingDesk, type BookingOutcome, isUnfinished } from '#flows';
import { capitalised, formatDayLong, formatTimeSpan } from '#i18n';
import { EmptyState, LoadingState, useLanguage, useToday, useWords } from '#ui';
import type { AppointmentForm } from '#host';
import { useState } from 'react';
import { useBookStyles } from './Book.styles.ts';
import { BookSteps } from './BookSteps.tsx';
import { openFollowUps } from './draft.ts';
import type { Letters } from './fetchLetters.ts';
import { FormFilled } from './form/FormFilled.tsx';
import { coversOf, materialDueOf, planOf } from './planOf.ts';
import { Halted, Taken, Undone, Unfinished } from './send/Outcomes.tsx';
import { Sending } from './send/Sending.tsx';
import { Sent } from './send/Sent.tsx';
import { type DraftDevice, useBookDraft } from './useBookDraft.ts';
import { useBooking } from './useBooking.ts';

export interface BookPageProps {
  readonly desk: BookingDesk;
  readonly file: CaseFile;
  readonly settings: Settings;
  readonly device: DraftDevice;
  /** Reads the case anew: an interrupted booking is ended from what is there, not from what was. */
  readonly reload: () => Promise<CaseFile>;
  readonly appointment: AppointmentForm | null;
  readonly fetchLetters: (letters: Pick<Letters, 'meeting' | 'letters' | 'agenda' | 'isProposal'>) => Promise<void>;
  readonly onLeave: () => void;
}

/** Booking a follow-up meeting: four steps, the sending, and what came of it. */
export function BookPage(props: BookPageProps) {
  const words = useWords('book');
  const styles = useBookStyles();
  if (openFollowUps(props.file).length > 0) return <Booking {...props} />;
  return (
    <main className={styles.page}>
      <EmptyState title={words.nothingToBook}>
        <p>{words.nothingToBookWhy}</p>
      </EmptyState>
    </main>
  );
}

function Booking(props: BookPageProps) {
  const { desk, file, settings, device } = props;
  const me: Person = desk.store.me;
  const styles = useBookStyles();
  const words = useWords('book');
  const documents = useWords('documents');
  const language = useLanguage();
  const today = useToday();
  const { draft, change, keptAt, forget } = useBookDraft(file, me, device);
  const booking = useBooking(desk, props.reload);
  const [isResumeSeen, setResumeSeen] = useState(false);
  const covers = coversOf(draft, file);
  const mine = file.meetings.find((meeting) => isUnfinished(meeting) && meeting.organizer.id === me.id);
  const citizen = file.case.citizen.calledName;
  const send = (takesOver: boolean) => {
    const plan = planOf(draft, file, today, settings, takesOver);
    if (plan) void booking.send(plan).then(() => undefined);
  };

  const fill = () => {
    const plan = planOf(draft, file, today, settings);
    if (plan && props.appointment) void booking.fill(props.appointment, plan);
  };

  if (booking.state.kind === 'sending') {
    const time = draft.time;
    const when = time ? `${capitalised(formatDayLong(dayIn(time.start), language, { weekday: true }), language)} ${formatTimeSpan(time.start, time.end, language)}` : '';
    const invited = draft.invitees.filter(({ isMe, email, byLetter }) => !isMe && email !== null && !byLetter).length;
    return (
      <main className={styles.page}>
        <Sending when={when} stage={booking.state.stage} invited={invited} isStopping={booking.state.isStopping} onStop={booking.stop} />
      </main>
    );
  }
  if (booking.state.kind === 'filling') {
    return (
      <main className={styles.page}>
        <div className={styles.body}>
          <LoadingState label={words.form.filling} />
        </div>
      </main>
    );
  }
  if (booking.state.kind === 'filled') {
    return (
      <main className={styles.page}>
        <FormFilled outcome={booking.state.outcome} papers={desk.papers} subject={neutralSubject(file.case.reference, documents)} isBusy={false} onRetry={fill} />
      </main>
    );
  }
  if (booking.state.kind === 'ended') return <main className={styles.page}>{ended(booking.state.outcome)}</main>;
  if (mine && !isResumeSeen) return <main className={styles.page}>{unfinished(mine)}</main>;
  return <BookSteps {...props} me={me} draft={draft} onChange={change} keptAt={keptAt} covers={covers} onSend={() => send(false)} onFill={props.appointment ? fill : null} />;

  function unfinished(meeting: typeof mine & object) {
    return <Unfinished meeting={meeting} citizen={citizen} onFinish={() => act(booking.resume(meeting))} onUndo={() => act(booking.undo(meeting))} />;
  }

  function act(work: Promise<void>) {
    setResumeSeen(true);
    void work;
  }

  function ended(outcome: BookingOutcome) {
    switch (outcome.kind) {
      case 'booked':
        forget();
        return <Sent outcome={outcome} covers={covers} materialDue={draft.materialRequested.length > 0 ? materialDueOf(draft, today, settings) : null} fetchLetters={(letters) => props.fetchLetters({ meeting: outcome.meeting, letters, agenda: draft.agenda, isProposal: !draft.hasAsked })} />;
      case 'undone':
        return <Undone onBack={booking.toPlan} />;
      case 'taken':
        return <Taken outcome={outcome} myId={me.id} onTakeOver={() => send(true)} />;
      case 'unfinished':
        return unfinished(outcome.meeting);
      case 'halted':
        return <Halted outcome={outcome} onAgain={() => (outcome.meeting ? act(booking.resume(outcome.meeting)) : send(false))} />;
      case 'leaks':
        return <BookSteps {...props} me={me} draft={{ ...draft, step: 2 }} onChange={(part) => { change({ step: 2, ...part }); booking.toPlan(); }} keptAt={keptAt} covers={covers} onSend={() => send(false)} onFill={null} />;
    }
  }
}
