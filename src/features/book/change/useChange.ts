import { type CaseFile, isFailure, type Meeting, type MeetingChange, type Recorded } from '#domain';
import { type BookingDesk, changeMeeting, type ChangeOptions, type ChangeOutcome, type ChangeStage, dropChange, resumeChange } from '#flows';
import { useRefreshCase } from '#store/queries';
import { useClock } from '#ui';
import { useState } from 'react';

export type ChangeState =
  | { readonly kind: 'planning' }
  | { readonly kind: 'changing'; readonly change: MeetingChange['kind']; readonly stage: ChangeStage }
  | { readonly kind: 'ended'; readonly change: MeetingChange['kind']; readonly outcome: ChangeOutcome };

/** Runs a change of a meeting and tells how far it is. It always begins from what is there now, never from what was on the screen. */
export function useChange(desk: BookingDesk, shown: Recorded<Meeting>, reload: () => Promise<CaseFile>) {
  const { key: meetingKey } = shown;
  const clock = useClock();
  const refresh = useRefreshCase();
  const [state, setState] = useState<ChangeState>({ kind: 'planning' });
  const [latest, setLatest] = useState(shown);

  async function run(change: MeetingChange['kind'], before: Recorded<Meeting>, work: (meeting: Recorded<Meeting>, file: CaseFile, options: ChangeOptions) => Promise<ChangeOutcome>): Promise<void> {
    setState({ kind: 'changing', change, stage: 'noted' });
    try {
      const file = await reload();
      const meeting = file.meetings.find(({ key }) => key === meetingKey);
      const outcome = meeting ? await work(meeting, file, { now: clock(), onStage: (stage) => setState({ kind: 'changing', change, stage }) }) : ({ kind: 'over' } as const);
      if ('meeting' in outcome) setLatest(outcome.meeting);
      else if (meeting) setLatest(meeting);
      setState({ kind: 'ended', change, outcome });
    } catch (error) {
      // The case did not answer: nothing was begun.
      if (!isFailure(error)) setState({ kind: 'planning' });
      else setState({ kind: 'ended', change, outcome: { kind: 'halted', stage: 'noted', failure: error, told: 'no', meeting: before } });
      if (!isFailure(error)) throw error;
    } finally {
      void refresh(before.caseKey);
    }
  }

  return {
    state,
    /** The row as it was written or read last: what was on the screen at first may be over. */
    meeting: latest,
    change: (meeting: Recorded<Meeting>, wish: MeetingChange) => run(wish.kind, meeting, (now, file, options) => changeMeeting(desk, now, file, wish, options)),
    finish: (meeting: Recorded<Meeting>, kind: MeetingChange['kind']) => run(kind, meeting, (now, file, options) => resumeChange(desk, now, file, options)),
    drop: (meeting: Recorded<Meeting>, kind: MeetingChange['kind']) => run(kind, meeting, (now, file) => dropChange(desk, now, file)),
    toPlan: () => setState({ kind: 'planning' }),
  };
}
