import type { CaseSituation } from '../caseFile.ts';
import type { FollowUp } from '../followUp/followUp.ts';
import type { Meeting } from '../followUp/meeting.ts';
import type { MeetingChange } from '../followUp/meetingChange.ts';
import type { Key } from '../key.ts';
import type { Person } from '../people/person.ts';
import type { CalendarDay } from '../time/calendarDay.ts';
import { dayIn, type Instant } from '../time/instant.ts';

/** What is next in a case, and for whom. */
export type NextStep =
  /** A booking of mine was cut short: finish it or undo it. */
  | { readonly kind: 'finishBooking'; readonly meetingKey: Key }
  /** I was moving a called meeting, or calling it off, and it was cut short. */
  | { readonly kind: 'finishChange'; readonly meetingKey: Key; readonly change: MeetingChange['kind'] }
  /** A colleague is moving the meeting, or calling it off. */
  | { readonly kind: 'waitForChange'; readonly organizer: string; readonly change: MeetingChange['kind'] }
  /** A colleague is booking. */
  | { readonly kind: 'waitForBooking'; readonly organizer: string }
  | { readonly kind: 'book' }
  | { readonly kind: 'waitForStatus'; readonly materialDue: CalendarDay }
  | { readonly kind: 'prepareMeeting' }
  | { readonly kind: 'close' }
  | { readonly kind: 'none' };

export interface StepOfCase {
  readonly step: NextStep;
  /** The day the row is sorted and shown by: the due date, or the meeting once it is called. */
  readonly dueOn: CalendarDay | null;
  readonly meetingStart: Instant | null;
  /** The follow-ups the step is about. */
  readonly followUpKeys: readonly Key[];
}

/** The most urgent step of a case over all its rooms: what can be closed before what comes, what comes before what is far. */
export function nextStepOf(situation: CaseSituation, today: CalendarDay, me: Person): StepOfCase {
  const open = situation.rooms.flatMap((room) => room.followUps).filter(isOpen);
  const dueOn = earliest(open.map((followUp) => followUp.dueOn)) ?? situation.case.nextDue;
  const unfinished = situation.unfinishedMeeting;
  if (unfinished) return { step: unfinishedStep(unfinished, me), dueOn, meetingStart: null, followUpKeys: unfinished.covers.map((cover) => cover.followUpKey) };

  const [met] = open.filter((followUp) => isMet(followUp, today)).sort(byMeeting);
  if (met) return atMeeting({ kind: 'close' }, met, open);
  const [convened] = open.filter((followUp) => followUp.state === 'convened').sort(byMeeting);
  const [planned] = open.filter((followUp) => followUp.state !== 'convened').sort((a, b) => compare(a.dueOn, b.dueOn));
  const bookFirst = planned && (!convened || planned.dueOn < meetingDay(convened));
  if (convened && !bookFirst) return atMeeting(beforeMeeting(togetherWith(convened, open), today), convened, open);
  if (planned) return { step: { kind: 'book' }, dueOn: planned.dueOn, meetingStart: null, followUpKeys: keysOf(open.filter((f) => f.state !== 'convened')) };
  return { step: { kind: 'none' }, dueOn, meetingStart: null, followUpKeys: [] };
}

function unfinishedStep(meeting: Meeting, me: Person): NextStep {
  const isMine = meeting.organizer.id === me.id;
  const change = meeting.change?.kind;
  if (change) return isMine ? { kind: 'finishChange', meetingKey: meeting.key, change } : { kind: 'waitForChange', organizer: meeting.organizer.name, change };
  if (!isMine) return { kind: 'waitForBooking', organizer: meeting.organizer.name };
  return { kind: 'finishBooking', meetingKey: meeting.key };
}

/** Waits as long as a status is neither received nor late; the nearest day of those. */
function beforeMeeting(followUps: readonly FollowUp[], today: CalendarDay): NextStep {
  const waited = followUps.filter(({ received }) => received.length === 0).flatMap(({ materialDue }) => (materialDue !== null && today <= materialDue ? [materialDue] : []));
  const due = earliest(waited);
  return due === null ? { kind: 'prepareMeeting' } : { kind: 'waitForStatus', materialDue: due };
}

function togetherWith(followUp: FollowUp, open: readonly FollowUp[]): readonly FollowUp[] {
  return open.filter((other) => other.meetingKey === followUp.meetingKey && other.meetingStart === followUp.meetingStart);
}

function atMeeting(step: NextStep, followUp: FollowUp, open: readonly FollowUp[]): StepOfCase {
  return { step, dueOn: meetingDay(followUp), meetingStart: followUp.meetingStart, followUpKeys: keysOf(togetherWith(followUp, open)) };
}

function isOpen(followUp: FollowUp): boolean {
  return followUp.state !== 'closed' && followUp.state !== 'cancelled';
}

/** Held, or its day has passed: on the day itself the meeting is still ahead until it is marked as held. */
function isMet(followUp: FollowUp, today: CalendarDay): boolean {
  return followUp.state === 'held' || (followUp.state === 'convened' && meetingDay(followUp) < today);
}

function meetingDay(followUp: FollowUp): CalendarDay {
  return followUp.meetingStart ? dayIn(followUp.meetingStart) : followUp.dueOn;
}

function byMeeting(a: FollowUp, b: FollowUp): number {
  return compare(a.meetingStart ?? a.dueOn, b.meetingStart ?? b.dueOn);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function earliest(days: readonly CalendarDay[]): CalendarDay | null {
  return [...days].sort(compare)[0] ?? null;
}

function keysOf(followUps: readonly FollowUp[]): Key[] {
  return followUps.map((followUp) => followUp.key);
}
