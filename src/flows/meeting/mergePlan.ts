import type { Attendance } from '#domain';
import { type MeetingPlan, type NewGoal, NO_PLAN, type PlanNotes } from './meetingNotes.ts';

/**
 * What was agreed about the time after, written in two windows: what one of them changed is kept, and where both wrote words, both stand.
 * @param base as both knew it
 */
export function mergePlan(base: MeetingPlan, mine: MeetingPlan, theirs: MeetingPlan): MeetingPlan {
  return {
    nextDue: choose(base.nextDue, mine.nextDue, theirs.nextDue),
    reachedWhen: chooseWords(base.reachedWhen, mine.reachedWhen, theirs.reachedWhen),
    transitionTo: chooseWords(base.transitionTo, mine.transitionTo, theirs.transitionTo),
    attendance: mergeAttendance(base.attendance, mine.attendance, theirs.attendance),
    newGoals: mergeGoals(base.newGoals, mine.newGoals, theirs.newGoals),
  };
}

/** Room by room; a room that only one of them has is that one's. */
export function mergePlans(base: PlanNotes, mine: PlanNotes, theirs: PlanNotes): PlanNotes {
  const both = Object.entries(mine).flatMap(([key, note]) => {
    const other = theirs[key];
    return other ? [[key, { ...note, plan: mergePlan(base[key]?.plan ?? NO_PLAN, note.plan, other.plan) }] as const] : [];
  });
  return { ...theirs, ...mine, ...Object.fromEntries(both) };
}

/** Of the same words, more of them are enough. */
export function joinWords(earlier: string, later: string): string {
  if (later.includes(earlier)) return later;
  return earlier.includes(later) ? earlier : `${earlier}\n\n${later}`;
}

function choose<T>(base: T, mine: T, theirs: T): T {
  return isSame(mine, base) ? theirs : mine;
}

function chooseWords(base: string | null, mine: string | null, theirs: string | null): string | null {
  if (mine === null || theirs === null || isSame(mine, base) || isSame(theirs, base)) return choose(base, mine, theirs);
  return joinWords(theirs, mine);
}

function mergeAttendance(base: MeetingPlan['attendance'], mine: MeetingPlan['attendance'], theirs: MeetingPlan['attendance']): MeetingPlan['attendance'] {
  if (mine === null || theirs === null) return mine ?? theirs;
  const of = (list: MeetingPlan['attendance'], { participantKey }: Attendance) => list?.find((one) => one.participantKey === participantKey);
  return [...theirs.filter((one) => !of(mine, one)), ...mine.map((one) => mergeOne(of(base, one), one, of(theirs, one) ?? one))];
}

/** The first who notes anything notes everybody: who simply is there was not what they wanted to say. */
function mergeOne(base: Attendance | undefined, mine: Attendance, theirs: Attendance): Attendance {
  const isUntouched = (one: Attendance) => (base ? isSame(one, base) : one.presence === 'present' && one.reason === '');
  if (isUntouched(mine)) return theirs;
  return isUntouched(theirs) ? mine : { ...mine, reason: joinWords(theirs.reason, mine.reason) };
}

/** A goal that one of them took away is gone, unless the other wrote in it. */
function mergeGoals(base: readonly NewGoal[], mine: readonly NewGoal[], theirs: readonly NewGoal[]): readonly NewGoal[] {
  const of = (list: readonly NewGoal[], { id }: NewGoal) => list.find((one) => one.id === id);
  const isKept = (one: NewGoal) => !isSame(of(base, one), one);
  return [
    ...theirs.filter((one) => !of(mine, one) && isKept(one)),
    ...mine.filter((one) => of(theirs, one) !== undefined || isKept(one)).map((one) => mergeGoal(of(base, one), one, of(theirs, one) ?? one)),
  ];
}

function mergeGoal(base: NewGoal | undefined, mine: NewGoal, theirs: NewGoal): NewGoal {
  const words = (field: 'text' | 'citizenWording') => chooseWords(base?.[field] ?? '', mine[field], theirs[field]) ?? '';
  return { id: mine.id, text: words('text'), citizenWording: words('citizenWording') };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
