import { addMonths, type Attendance, type CalendarDay, type CaseFile, charactersTooMany, dayIn, type FollowUp, isDecided, missingVoices, nextDueAfter, parseCalendarDay, unexplained, versionOf, type Voice } from '#domain';
import type { ClosingRoom, CoveredFollowUp, MeetingPlan } from '#flows';

/** The follow-ups of the meeting that was held last and is not closed: one for each room it covered. */
export function toClose(file: CaseFile, today: CalendarDay): readonly CoveredFollowUp[] {
  const met = file.rooms
    .flatMap((room) => room.followUps.map((followUp) => ({ room, followUp })))
    .filter(({ followUp }) => isMet(followUp, today))
    .sort((a, b) => (a.followUp.meetingStart ?? a.followUp.dueOn).localeCompare(b.followUp.meetingStart ?? b.followUp.dueOn));
  const [first] = met;
  if (!first) return [];
  const { meetingKey, meetingStart } = first.followUp;
  return met.filter((one) => one === first || (meetingKey !== null && one.followUp.meetingKey === meetingKey && one.followUp.meetingStart === meetingStart));
}

/** Held, or its day has passed: not on the day itself. */
function isMet({ state, meetingStart }: FollowUp, today: CalendarDay): boolean {
  return state === 'held' || (state === 'convened' && meetingStart !== null && dayIn(meetingStart) < today);
}

/** Due dates of open follow-ups that this meeting is not about. */
export function otherDues(file: CaseFile, covers: readonly CoveredFollowUp[]): readonly CalendarDay[] {
  return file.rooms
    .flatMap(({ followUps }) => followUps)
    .filter(({ key, state }) => state !== 'closed' && state !== 'cancelled' && !covers.some(({ followUp }) => followUp.key === key))
    .map(({ dueOn }) => dueOn);
}

/** What was chosen for one room. `other`: `day` is what stands in the field. */
export interface NextChoice {
  readonly kind: 'kept' | 'agreed' | 'meeting' | 'other' | 'ends' | null;
  readonly day: string;
  readonly reason: string;
}

export type NextProblem = 'choose' | 'notADay' | 'past' | 'far' | 'reason';

export interface Proposals {
  /** Of a follow-up that is corrected: the day it was closed with, be it past. */
  readonly kept: CalendarDay | null;
  /** By the contract's interval, from the meeting. */
  readonly agreed: CalendarDay | null;
  /** What was agreed at the meeting, where it is another day. */
  readonly meeting: CalendarDay | null;
}

export function proposalsOf({ room, followUp }: CoveredFollowUp, plan: MeetingPlan | null, today: CalendarDay, kept: CalendarDay | null = null): Proposals {
  const metOn = followUp.meetingStart ? dayIn(followUp.meetingStart) : today;
  const agreed = room.contract ? nextDueAfter(metOn, room.contract.interval) : null;
  const future = (day: CalendarDay | null) => (day !== null && day > today ? day : null);
  const meeting = future(plan?.nextDue ?? null);
  const without = (day: CalendarDay | null) => (day === kept ? null : day);
  return { kept, agreed: without(future(agreed)), meeting: without(meeting === agreed ? null : meeting) };
}

/** Begins with what was agreed: when it was closed first, at the meeting, else by the contract. @param endReason why the effort ended with it; null: it did not */
export function firstChoice({ kept, agreed, meeting }: Proposals, endReason: string | null = null): NextChoice {
  if (endReason !== null) return { kind: 'ends', day: '', reason: endReason };
  return { kind: kept ? 'kept' : meeting ? 'meeting' : agreed ? 'agreed' : null, day: '', reason: '' };
}

/** A follow-up further away than this is a slip of the keyboard. */
const FURTHEST_MONTHS = 24;

/** The next due date, null where the effort ends; or what is wrong with the choice. */
export function readChoice(choice: NextChoice, proposals: Proposals, today: CalendarDay): { readonly nextDue: CalendarDay | null } | { readonly problem: NextProblem } {
  switch (choice.kind) {
    case null:
      return { problem: 'choose' };
    case 'kept':
    case 'agreed':
    case 'meeting':
      return proposals[choice.kind] === null ? { problem: 'choose' } : { nextDue: proposals[choice.kind] };
    case 'ends':
      return choice.reason.trim() === '' || charactersTooMany(choice.reason) > 0 ? { problem: 'reason' } : { nextDue: null };
    case 'other': {
      const day = parseCalendarDay(choice.day);
      if (!day) return { problem: 'notADay' };
      if (day <= today) return { problem: 'past' };
      return day > addMonths(today, FURTHEST_MONTHS) ? { problem: 'far' } : { nextDue: day };
    }
  }
}

/** What a follow-up that is corrected was closed with, or a closing that was cut had begun with. */
export interface NextThen {
  /** When the next one is, where somebody works with it already: a correction leaves that alone. */
  readonly fixed: CalendarDay | null;
  /** When it is, where nobody does. */
  readonly kept: CalendarDay | null;
  /** Why the effort ended with it; null: it did not. */
  readonly endReason: string | null;
}

export const NOTHING_THEN: NextThen = { fixed: null, kept: null, endReason: null };

/** Null as long as something about it is missing or wrong. */
export function closingRoomOf({ room, followUp }: CoveredFollowUp, choice: NextChoice, plan: MeetingPlan | null, today: CalendarDay, { fixed, kept }: NextThen = NOTHING_THEN): ClosingRoom | null {
  const read = fixed === null ? readChoice(choice, proposalsOf({ room, followUp }, plan, today, kept), today) : { nextDue: fixed };
  if ('problem' in read) return null;
  const { contract, goals } = room;
  const isChanged = fixed === null && contract !== null && plan !== null && (plan.reachedWhen !== null || plan.transitionTo !== null);
  const finish = isChanged ? { reachedWhen: plan.reachedWhen ?? contract.reachedWhen, transitionTo: plan.transitionTo ?? contract.transitionTo } : undefined;
  const ends = fixed === null && choice.kind === 'ends';
  return { room, followUp, contract, goals, nextDue: read.nextDue, endReason: ends ? choice.reason.trim() : '', finish, attendance: plan?.attendance ?? null, newGoals: plan?.newGoals ?? [] };
}

/** What is not there yet: a list to remember by, not something that stops anybody. */
export interface Unfinished {
  readonly decisions: number;
  readonly ratings: number;
  readonly voices: readonly Voice[];
  readonly subGoals: number;
  /** Services the citizen has no contract in force with (R93). */
  readonly contracts: readonly string[];
  /** Nobody noted who was there (R40). */
  readonly isAttendanceMissing: boolean;
  /** The citizen was away, or away from a part, and nobody has said why (R40). */
  readonly absences: readonly string[];
}

/** As noted at the meeting and not in the row yet, else as the row has it. */
export function attendanceOf({ followUp }: CoveredFollowUp, plan: MeetingPlan | null): readonly Attendance[] {
  return plan?.attendance ?? followUp.attendance;
}

export function unfinishedIn(covers: readonly CoveredFollowUp[], planOf: (cover: CoveredFollowUp) => MeetingPlan | null): Unfinished {
  const goals = covers.flatMap((cover) => cover.room.goals.map((goal) => ({ cover, id: versionOf(goal.key).id, isMeasured: goal.measure !== null })));
  return {
    decisions: goals.filter(({ cover: { room, followUp }, id }) => !room.decisions.some((row) => row.followUpKey === followUp.key && isDecided(row) && row.goalKey !== null && versionOf(row.goalKey).id === id)).length,
    ratings: goals.filter(({ cover: { room, followUp }, id, isMeasured }) => isMeasured && !room.statuses.some((row) => row.followUpKey === followUp.key && row.voice === 'provider' && row.rating?.value != null && versionOf(row.goalKey).id === id)).length,
    voices: [...new Set(covers.flatMap(({ room, followUp }) => missingVoices(room, followUp.key)))],
    subGoals: covers.flatMap(({ room }) => room.subGoals).filter(({ state }) => state === 'submitted').length,
    contracts: covers.filter(({ room }) => room.contract === null).map(({ room }) => room.service.shortName),
    isAttendanceMissing: covers.some((cover) => attendanceOf(cover, planOf(cover)).length === 0),
    absences: [...new Set(covers.flatMap((cover) => unexplained(cover.room.participants, attendanceOf(cover, planOf(cover))).map(({ name }) => name)))],
  };
}
