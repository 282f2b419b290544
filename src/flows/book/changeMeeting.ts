import { type CaseFile, isFailure, type Meeting, type MeetingChange, type Recorded } from '#domain';
import type { BookingDesk } from './booking.ts';
import type { ChangeOptions, ChangeOutcome } from './change.ts';
import { carryOnChange } from './carryOnChange.ts';
import { dropChange } from './dropChange.ts';
import { leaksIn } from './leaksIn.ts';
import { isPast } from './isPast.ts';
import { isMoved, liveEvent, movedPlan } from './movedPlan.ts';

/**
 * Moves a called meeting, or calls it off. The order of writes: what is to happen in the Meetings row, the agenda, the calendar (which
 * tells the invited, once), the rooms, and the row again. Cut anywhere, `resumeChange` ends it.
 * Only the organizer can: the event is in their calendar.
 * @param caseFile as just read
 */
export async function changeMeeting(desk: BookingDesk, meeting: Recorded<Meeting>, caseFile: CaseFile, change: MeetingChange, options: ChangeOptions = {}): Promise<ChangeOutcome> {
  const { me, authority } = desk.store;
  if (meeting.organizer.id !== me.id) return { kind: 'notYours', by: meeting.organizer };
  if (meeting.step !== 'booked') return { kind: 'over' };
  options.onStage?.('noted');
  try {
    if (change.kind === 'move') {
      const plan = movedPlan(meeting, caseFile, change);
      const invitation = await desk.papers.invitation(plan);
      const leaks = leaksIn(invitation, desk.papers.agendaFileName, plan);
      if (leaks.length > 0) return { kind: 'leaks', leaks };
      const event = await liveEvent(desk, meeting);
      if (!event) return { kind: 'noEvent', meeting };
      // What was moved in Outlook itself is written in whenever that is found.
      if (isPast(change, options) && !isMoved(event, change, invitation)) return { kind: 'past', meeting };
    }
    return await carryOnChange(desk, await authority.meetings.update(meeting, { change }), caseFile, options);
  } catch (error) {
    if (!isFailure(error)) throw error;
    return { kind: 'halted', stage: 'noted', failure: error, told: 'no', meeting };
  }
}

/** Ends a change that was cut, on any device, from what the row and the calendar say. One to a time that is over by now is taken back. */
export async function resumeChange(desk: BookingDesk, meeting: Recorded<Meeting>, caseFile: CaseFile, options: ChangeOptions = {}): Promise<ChangeOutcome> {
  if (meeting.organizer.id !== desk.store.me.id) return { kind: 'notYours', by: meeting.organizer };
  if (meeting.change === null) return { kind: 'over' };
  const outcome = await carryOnChange(desk, meeting, caseFile, options);
  if (outcome.kind !== 'past') return outcome;
  const taken = await dropChange(desk, meeting, caseFile);
  return taken.kind === 'dropped' ? { kind: 'past', meeting: taken.meeting } : taken;
}
