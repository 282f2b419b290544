import type { Decision, Instant, Recorded, Status } from '#domain';
import type { CoveredFollowUp } from '../book/bookingPlan.ts';
import { isHandedIn } from './isHandedIn.ts';
import { type MeetingConflict, type Notes, withRows } from './meetingNotes.ts';

export interface Taken<T> {
  readonly conflicts: readonly MeetingConflict[];
  /** What no conflict is about. */
  readonly rest: Partial<T>;
}

/** Until somebody decides, what is written on in a field is one of its two texts, and not in the room. */
export function takeMine<T extends object>(conflicts: readonly MeetingConflict[], list: keyof Notes, key: string, change: Partial<T>, now: Instant): Taken<T> {
  const isOf = (one: MeetingConflict) => one.list === list && one.key === key && one.field in change;
  const fields = new Set<string>(conflicts.filter(isOf).map(({ field }) => field));
  return {
    conflicts: conflicts.map((one) => (isOf(one) ? { ...one, mine: (change as Readonly<Record<string, unknown>>)[one.field], writtenAt: now } : one)),
    rest: Object.fromEntries(Object.entries(change).filter(([field]) => !fields.has(field))) as Partial<T>,
  };
}

/** The other text is what the room has now. */
export function withTheirs(conflicts: readonly MeetingConflict[], rows: readonly (Recorded<Decision> | Recorded<Status>)[]): readonly MeetingConflict[] {
  return conflicts.map((one) => {
    const theirs = rows.find(({ key }) => key === one.key);
    return theirs ? { ...one, theirs } : one;
  });
}

/** One's own words stay where one wrote them, but never under the name of a service that has handed in its own. */
export function withMine(covers: readonly CoveredFollowUp[], conflicts: readonly MeetingConflict[]): readonly CoveredFollowUp[] {
  return conflicts.reduce((shown, { list, roomCode, key, field, mine }) => {
    return shown.map((cover) => {
      const row = cover.room.room.code === roomCode ? (cover.room[list] as readonly (Recorded<Decision> | Recorded<Status>)[]).find((one) => one.key === key) : undefined;
      return row && !isHandedIn(row) ? { ...cover, room: withRows(cover.room, list, [{ ...row, [field]: mine }] as never) } : cover;
    });
  }, covers);
}
