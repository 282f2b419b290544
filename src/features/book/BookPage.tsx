import { Button } from '@fluentui/react-components';
import { type CaseFile, Failure, type Meeting, neutralSubject, type Person, type Recorded, unfinishedMeeting } from '#domain';
import { type BookingPlan, type FormPart, type InvitationLeak, isUnfinished, readForm } from '#flows';
import { capitalised, formatWhen } from '#i18n';
import { EmptyState, LoadingState, navigate, useLanguage, useToday, useWords } from '#ui';
import { useCallback, useState } from 'react';
import { useBookStyles } from './Book.styles.ts';
import type { BookPageProps } from './bookPageProps.ts';
import { BookEnded } from './BookEnded.tsx';
import { BookSteps } from './BookSteps.tsx';
import { type BookDraft, openFollowUps } from './draft.ts';
import { FormFilled, type FormFilledProps } from './form/FormFilled.tsx';
import { coversOf, planOf } from './planOf.ts';
import { Taken, Unfinished } from './send/Outcomes.tsx';
import { Sending, type SendingProps } from './send/Sending.tsx';
import { useBookDraft } from './useBookDraft.ts';
import { useBooking } from './useBooking.ts';

/** Booking a follow-up meeting: four steps, the sending, and what came of it. */
export function BookPage(props: BookPageProps) {
  const words = useWords('book');
  const styles = useBookStyles();
  if (openFollowUps(props.file).length > 0) return <Booking {...props} />;
  return (
    <main className={styles.page}>
      <EmptyState title={words.nothingToBook} level={1} actions={<Button onClick={() => navigate({ page: 'caseload' })}>{words.toCaseload}</Button>}>
        <p>{words.nothingToBookWhy}</p>
      </EmptyState>
    </main>
  );
}

/** The booking wherever it is: one cut before, the steps, the sending, and its end. */
function Booking(given: BookPageProps) {
  const [file, reload] = useFile(given);
  const props = { ...given, file, reload };
  const { desk, settings } = given;
  const me: Person = desk.store.me;
  const styles = useBookStyles();
  const today = useToday();
  const { draft, change, keptAt, forget } = useBookDraft(file, me, given.device);
  const booking = useBooking(desk, file.case.key, reload);
  const { state } = booking;
  const [isResumeSeen, setResumeSeen] = useState(false);
  const covers = coversOf(draft, file);
  const mine = file.meetings.find((meeting) => isUnfinished(meeting) && meeting.organizer.id === me.id);
  const theirs = mine ? null : unfinishedMeeting(file.meetings.filter(isUnfinished), file.rooms.flatMap(({ followUps }) => followUps), me);
  const [isTakingOver, setTakingOver] = useState(false);
  const send = (takesOver: boolean) => {
    const plan = planOf(draft, file, today, settings, takesOver);
    if (plan) void booking.send(plan);
  };
  const fill = (only?: readonly FormPart[]) => {
    const plan = planOf(draft, file, today, settings);
    if (plan && props.appointment) void booking.fill(props.appointment, plan, only);
  };
  const openEvent = useOpenEvent(props);
  const again = (work: (meeting: Recorded<Meeting>) => Promise<void>) => (meeting: Recorded<Meeting>) => {
    setResumeSeen(true);
    void work(meeting);
  };
  const recovery = { citizen: file.case.citizen.calledName, onFinish: again(booking.resume), onUndo: again(booking.undo) };
  const steps = { ...props, me, draft, onChange: change, keptAt, covers, onSend: () => send(isTakingOver) };
  if (state.kind === 'planning' && theirs && !isTakingOver) return <main className={styles.page}><Taken outcome={{ kind: 'taken', by: theirs.organizer, meeting: theirs }} myId={me.id} onTakeOver={() => setTakingOver(true)} /></main>;
  if (state.kind === 'planning' && (!mine || isResumeSeen)) return <BookSteps {...steps} onFill={props.appointment ? () => fill() : null} />;
  if (state.kind === 'ended' && state.outcome.kind === 'leaks') {
    const step = stepOf(state.outcome.leaks);
    return <BookSteps {...steps} draft={{ ...draft, step }} onChange={mendAt(step)} onFill={null} />;
  }
  return <main className={styles.page}>{shown()}</main>;

  function shown() {
    switch (state.kind) {
      case 'planning':
        return mine && <Unfinished meeting={mine} {...recovery} />;
      case 'sending':
        return <Underway draft={draft} stage={state.stage} isStopping={state.isStopping} onStop={booking.stop} />;
      case 'filling':
        return <Filling />;
      case 'filled':
        return <Filled {...props} outcome={state.outcome} plan={planOf(draft, file, today, settings)} onRetry={fill} />;
      case 'ended':
        if (state.outcome.kind === 'leaks') return null;
        return <BookEnded {...recovery} outcome={state.outcome} draft={draft} covers={covers} myId={me.id} letters={props.letters} onBooked={forget} onBack={booking.toPlan} onNewTime={toNewTime} onSend={send} onFill={state.isForm ? () => fill() : null} onOpenEvent={openEvent} />;
    }
  }

  function toNewTime() {
    change({ step: 1, time: null });
    booking.toPlan();
  }

  /** What would have travelled says too much: it is mended where it was written. */
  function mendAt(step: BookDraft['step']) {
    return (part: Partial<BookDraft>) => {
      change({ step, ...part });
      booking.toPlan();
    };
  }
}

/** The case as it was read last, by this page or for it. */
function useFile({ file: first, reload }: Pick<BookPageProps, 'file' | 'reload'>): readonly [CaseFile, () => Promise<CaseFile>] {
  const [file, setFile] = useState(first);
  const read = useCallback(async () => {
    const now = await reload();
    setFile(now);
    return now;
  }, [reload]);
  return [file, read];
}

/** Only place and agenda are written by hand; for the rest the last step says where it stands. */
function stepOf(leaks: readonly InvitationLeak[]): BookDraft['step'] {
  if (leaks.some(({ where }) => where === 'place')) return 1;
  return leaks.some(({ where }) => where === 'agenda') ? 2 : 3;
}

function Underway({ draft, ...progress }: { readonly draft: BookDraft } & Pick<SendingProps, 'stage' | 'isStopping' | 'onStop'>) {
  const language = useLanguage();
  const { time } = draft;
  const when = time ? capitalised(formatWhen(time, language), language) : '';
  const invited = draft.invitees.filter(({ isMe, email, byLetter }) => !isMe && email !== null && !byLetter).length;
  return <Sending {...progress} when={when} invited={invited} />;
}

function Filling() {
  const words = useWords('book').form;
  const styles = useBookStyles();
  return (
    <div className={styles.body}>
      <LoadingState label={words.filling} waitsFor={words.waitsFor} />
    </div>
  );
}

/** Null where no appointment is being written. The form is closed only when nothing stands in it. */
function useOpenEvent({ desk, appointment, openAppointment }: BookPageProps): ((meeting: Meeting) => Promise<void>) | null {
  const { calendar, me } = desk.store;
  const open = useCallback(
    async ({ key }: Meeting) => {
      const eventId = await calendar.formIdOf(key);
      if (eventId === null || !appointment || !openAppointment) throw new Failure('missing', 'The event has no form');
      const isEmpty = isUntouched(await appointment.read(), me);
      await openAppointment(eventId);
      if (isEmpty) appointment.close();
    },
    [calendar, me, appointment, openAppointment],
  );
  return appointment && openAppointment ? open : null;
}

/** Outlook itself puts the organizer among those invited. */
function isUntouched({ subject, place, required, optional }: Awaited<ReturnType<NonNullable<BookPageProps['appointment']>['read']>>, me: Person): boolean {
  return subject.trim() === '' && place.trim() === '' && [...required, ...optional].every((address) => address.toLowerCase() === me.email.toLowerCase());
}

type FilledProps = Pick<BookPageProps, 'desk' | 'file' | 'appointment'> & Pick<FormFilledProps, 'outcome' | 'onRetry'> & { readonly plan: BookingPlan | null };

function Filled({ desk, file, outcome, onRetry, appointment, plan }: FilledProps) {
  const reread = useCallback(async () => (appointment && plan ? readForm(desk, appointment, plan) : { leaks: [], otherTime: null }), [desk, appointment, plan]);
  return <FormFilled outcome={outcome} papers={desk.papers} subject={neutralSubject(file.case.reference, useWords('documents'))} reread={reread} onRetry={onRetry} />;
}
