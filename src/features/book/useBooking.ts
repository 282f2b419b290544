import { type CaseFile, isFailure, type Key, type Meeting, type Recorded } from '#domain';
import { book, fillForm, type FormOutcome, type FormPart, type WritableAppointment, type BookingDesk, type BookingOptions, type BookingOutcome, type BookingPlan, type BookingStage, resumeBooking, undoBooking } from '#flows';
import { useRefreshCase } from '#store/queries';
import { useClock } from '#ui';
import { useCallback, useRef, useState } from 'react';

export type BookingState =
  | { readonly kind: 'planning' }
  | { readonly kind: 'sending'; readonly stage: BookingStage; readonly isStopping: boolean }
  | { readonly kind: 'filling' }
  | { readonly kind: 'filled'; readonly outcome: Extract<FormOutcome, { kind: 'filled' }> }
  /** `isForm`: it was Outlook's own form that was to be filled, and nothing that was to be sent. */
  | { readonly kind: 'ended'; readonly outcome: BookingOutcome; readonly isForm?: boolean };

/**
 * Runs the booking and tells how far it is. The page stays where it is: everything that must last stands in the rows.
 * @param reload reads the case anew for this page: whatever is tried after an end without a meeting begins from the rows as they are then
 */
export function useBooking(desk: BookingDesk, caseKey: Key, reload: () => Promise<CaseFile>) {
  const [state, setState] = useState<BookingState>({ kind: 'planning' });
  const clock = useClock();
  const refresh = useRefreshCase();
  const stopping = useRef<AbortController | null>(null);

  const run = useCallback(async (work: (options: BookingOptions) => Promise<BookingOutcome>) => {
    const controller = new AbortController();
    stopping.current = controller;
    setState({ kind: 'sending', stage: 'followUp', isStopping: false });
    const onStage = (stage: BookingStage | null) => {
      if (stage) setState({ kind: 'sending', stage, isStopping: controller.signal.aborted });
    };
    try {
      const outcome = await work({ now: clock(), onStage, signal: controller.signal });
      if (outcome.kind !== 'booked' && outcome.kind !== 'halted' && outcome.kind !== 'leaks') await reload();
      setState({ kind: 'ended', outcome });
    } catch (error) {
      // A case that cannot be read again, a chunk that does not come: nothing was begun, and the page stays usable.
      if (!isFailure(error)) setState({ kind: 'planning' });
      else setState({ kind: 'ended', outcome: { kind: 'halted', stage: 'followUp', failure: error, invited: 'unknown', meeting: null } });
      if (!isFailure(error)) throw error;
    } finally {
      // However it ended, the rows may say something else than the lists in view.
      void refresh(caseKey);
    }
  }, [reload, clock, refresh, caseKey]);

  /** The form is written by another program: what it throws is told like any other failure. */
  async function fillAndTell(work: () => Promise<FormOutcome>): Promise<void> {
    setState({ kind: 'filling' });
    try {
      const outcome = await work();
      if (outcome.kind === 'filled') return setState({ kind: 'filled', outcome });
      if (outcome.kind === 'taken' || outcome.kind === 'unfinished') await reload();
      setState({ kind: 'ended', isForm: true, outcome });
    } catch (error) {
      if (!isFailure(error)) setState({ kind: 'planning' });
      else setState({ kind: 'ended', isForm: true, outcome: { kind: 'halted', stage: 'followUp', failure: error, invited: 'no', meeting: null } });
      if (!isFailure(error)) throw error;
    } finally {
      void refresh(caseKey);
    }
  }

  return {
    state,
    send: (plan: BookingPlan) => run((options) => book(desk, plan, options)),
    fill: (form: WritableAppointment, plan: BookingPlan, only?: readonly FormPart[]) => {
      const again = only && state.kind === 'filled' ? { only, before: state.outcome.parts } : undefined;
      return fillAndTell(() => fillForm(desk, form, plan, again));
    },
    resume: (meeting: Recorded<Meeting>) => run(async (options) => resumeBooking(desk, meeting, await reload(), options)),
    undo: (meeting: Recorded<Meeting>) => run(async () => undoBooking(desk, meeting, await reload())),
    stop: () => {
      stopping.current?.abort();
      setState((before) => (before.kind === 'sending' ? { ...before, isStopping: true } : before));
    },
    toPlan: () => setState({ kind: 'planning' }),
  };
}
