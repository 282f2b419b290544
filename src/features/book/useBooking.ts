import type { CaseFile, Meeting, Recorded } from '#domain';
import { book, type BookingDesk, type BookingOptions, type BookingOutcome, type BookingPlan, type BookingStage, resumeBooking, undoBooking } from '#flows';
import { useCallback, useRef, useState } from 'react';

export type BookingState =
  | { readonly kind: 'planning' }
  | { readonly kind: 'sending'; readonly stage: BookingStage; readonly isStopping: boolean }
  | { readonly kind: 'ended'; readonly outcome: BookingOutcome };

/** Runs the booking and tells how far it is. The page stays where it is: everything that must last stands in the rows. */
export function useBooking(desk: BookingDesk, reload: () => Promise<CaseFile>) {
  const [state, setState] = useState<BookingState>({ kind: 'planning' });
  const stopping = useRef<AbortController | null>(null);

  const run = useCallback(async (work: (options: BookingOptions) => Promise<BookingOutcome>) => {
    const controller = new AbortController();
    stopping.current = controller;
    setState({ kind: 'sending', stage: 'followUp', isStopping: false });
    const onStage = (stage: BookingStage | null) => {
      if (stage) setState({ kind: 'sending', stage, isStopping: controller.signal.aborted });
    };
    setState({ kind: 'ended', outcome: await work({ onStage, signal: controller.signal }) });
  }, []);

  return {
    state,
    send: (plan: BookingPlan) => run((options) => book(desk, plan, options)),
    resume: (meeting: Recorded<Meeting>) => run(async (options) => resumeBooking(desk, meeting, await reload(), options)),
    undo: (meeting: Recorded<Meeting>) => run(async () => undoBooking(desk, meeting, await reload())),
    stop: () => {
      stopping.current?.abort();
      setState((before) => (before.kind === 'sending' ? { ...before, isStopping: true } : before));
    },
    toPlan: () => setState({ kind: 'planning' }),
  };
}
