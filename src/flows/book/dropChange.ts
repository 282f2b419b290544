import { type CaseFile, isFailure, type Meeting, type Recorded } from '#domain';
import type { BookingDesk } from './booking.ts';
import type { ChangeOutcome } from './change.ts';
import { writeAgendas } from './carryOnChange.ts';
import { isMoved, liveEvent, movedPlan } from './movedPlan.ts';
import { planOfMeeting } from './resumeBooking.ts';

/** Takes back a change that was cut before anybody was told: the agenda of the old time is laid in again. */
export async function dropChange(desk: BookingDesk, meeting: Recorded<Meeting>, caseFile: CaseFile): Promise<ChangeOutcome> {
  const { change, organizer } = meeting;
  if (organizer.id !== desk.store.me.id) return { kind: 'notYours', by: organizer };
  if (change === null) return { kind: 'over' };
  try {
    const event = await liveEvent(desk, meeting);
    if (!event) return { kind: 'tooLate', meeting };
    if (change.kind === 'move') {
      const plan = movedPlan(meeting, caseFile, change);
      if (isMoved(event, change, await desk.papers.invitation(plan))) return { kind: 'tooLate', meeting };
      await writeAgendas(desk, planOfMeeting(meeting, caseFile), plan, event.id);
    }
    return { kind: 'dropped', meeting: await desk.store.authority.meetings.update(meeting, { change: null }) };
  } catch (error) {
    if (!isFailure(error)) throw error;
    return { kind: 'halted', stage: 'noted', failure: error, told: 'no', meeting };
  }
}
