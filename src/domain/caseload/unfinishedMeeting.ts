import type { FollowUp } from '../followUp/followUp.ts';
import type { Meeting } from '../followUp/meeting.ts';
import type { Person } from '../people/person.ts';
import type { Recorded } from '../record.ts';

const UNFINISHED = new Set<Meeting['step']>(['booking', 'claimed', 'eventCreated', 'agendaAttached', 'invited', 'inForm']);

/**
 * The booking of a case, or the change of one, that did not come to its end and that the case waits for. Mine first: whatever became of
 * it, I am to finish or undo it. A colleague's only while it holds a follow-up: taken over, or with everybody invited, nobody waits for it.
 */
export function unfinishedMeeting(meetings: readonly Recorded<Meeting>[], followUps: readonly FollowUp[], me: Pick<Person, 'id'>): Recorded<Meeting> | null {
  const unfinished = meetings.filter(({ step, change }) => UNFINISHED.has(step) || change !== null);
  return unfinished.find(({ organizer }) => organizer.id === me.id) ?? unfinished.find((meeting) => isHolding(meeting, followUps)) ?? null;
}

/** Convened is what a change begins with, and what a booking ends with. */
function isHolding({ key, change }: Meeting, followUps: readonly FollowUp[]): boolean {
  return followUps.some(({ meetingKey, state }) => meetingKey === key && (change !== null || state === 'claimed'));
}
