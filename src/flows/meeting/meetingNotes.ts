import { type Attendance, type CalendarDay, type Decision, type Goal, type Instant, joinKeys, type Key, type Recorded, type RoomFile, type Status, versionOf, type Voice } from '#domain';
import type { CoveredFollowUp } from '../book/bookingPlan.ts';
import { decisionKey } from './decide.ts';
import { isHandedIn } from './isHandedIn.ts';
import type { RowChange } from './writeChange.ts';

/** What is written in a meeting and has not arrived in its room yet. */
export interface Note<T> extends RowChange<T> {
  readonly roomCode: string;
  /** When the last of it was written: a conflict says so. */
  readonly writtenAt?: Instant;
}

export interface Notes {
  readonly decisions: Readonly<Record<string, Note<Decision>>>;
  readonly statuses: Readonly<Record<string, Note<Status>>>;
}

/** What was agreed with one service about the time after: the caseworker's own draft until the follow-up is closed. */
export interface MeetingPlan {
  /** The same in every room of the meeting. */
  readonly nextDue: CalendarDay | null;
  /** Null: as the contract has it. */
  readonly reachedWhen: string | null;
  readonly transitionTo: string | null;
  /** Who is there, in this room's circle; null: nobody has noted it. */
  readonly attendance: readonly Attendance[] | null;
  /** Proposed at the meeting; rows of the room once it has ended. */
  readonly newGoals: readonly NewGoal[];
}

export interface NewGoal {
  /** Of the goal, so that writing it again finds the same row. */
  readonly id: Key;
  readonly text: string;
  readonly citizenWording: string;
}

export interface PlanNote {
  readonly roomCode: string;
  readonly plan: MeetingPlan;
}

/** By the key of the follow-up. */
export type PlanNotes = Readonly<Record<string, PlanNote>>;

/** Both wrote the same field differently; somebody decides. */
export interface MeetingConflict {
  readonly list: keyof Notes;
  readonly roomCode: string;
  readonly goalKey: Key | null;
  readonly key: Key;
  readonly field: ConflictField;
  readonly mine: unknown;
  /** When mine was written; of older keeping it is not known. */
  readonly writtenAt?: Instant;
  /** Written while the net was gone. */
  readonly wasOffline?: boolean;
  readonly theirs: Recorded<Decision> | Recorded<Status>;
  readonly merging?: Merging;
}

/** How far somebody has come in putting both texts together. */
export interface Merging {
  readonly text: string;
  /** What is put together: mine, and the row as it stood when it was begun. What became of either since is not in it. */
  readonly mine: unknown;
  readonly theirs: Recorded<Decision> | Recorded<Status>;
}

/** Fields people write; where only something else collides, the other's is kept. */
export const CONFLICT_FIELDS = ['text', 'kind', 'citizenAgrees', 'dissent', 'statusNow', 'workDone', 'rating', 'mode'] as const;
export type ConflictField = (typeof CONFLICT_FIELDS)[number];

export const NO_NOTES: Notes = { decisions: {}, statuses: {} };
export const NO_PLANS: PlanNotes = {};
export const NO_PLAN: MeetingPlan = { nextDue: null, reachedWhen: null, transitionTo: null, attendance: null, newGoals: [] };

export function countNotes({ decisions, statuses }: Notes): number {
  return Object.keys(decisions).length + Object.keys(statuses).length;
}

export function blankDecision({ followUp }: CoveredFollowUp, goal: Goal | null, today: CalendarDay): Decision {
  return {
    key: decisionKey(followUp.key, goal && versionOf(goal.key).id),
    caseKey: followUp.caseKey,
    followUpKey: followUp.key,
    goalKey: goal?.key ?? null,
    kind: null,
    text: '',
    citizenAgrees: 'notStated',
    dissent: '',
    decidedOn: today,
  };
}

export function blankStatus({ followUp }: CoveredFollowUp, goal: Goal, voice: Voice): Status {
  return {
    key: joinKeys(followUp.key, versionOf(goal.key).id, voice),
    caseKey: followUp.caseKey,
    followUpKey: followUp.key,
    goalKey: goal.key,
    voice,
    workDone: '',
    statusNow: '',
    progressWord: null,
    rating: null,
    subGoalStates: {},
    mode: null,
    capturedInMeeting: true,
    submittedAt: null,
  };
}

/** The room with the rows of one list put in place of those with the same key. */
export function withRows<L extends keyof Notes>(room: RoomFile, list: L, rows: RoomFile[L]): RoomFile {
  const fresh = new Set<Key>(rows.map(({ key }) => key));
  return { ...room, [list]: [...(room[list] as readonly { readonly key: Key }[]).filter(({ key }) => !fresh.has(key)), ...rows] };
}

/** The rooms as this person sees them: what is not saved yet lies on top, in their own name. */
export function shownCovers(covers: readonly CoveredFollowUp[], notes: Notes, me: { readonly id: string; readonly name: string }): readonly CoveredFollowUp[] {
  if (countNotes(notes) === 0) return covers;
  return covers.map((cover) => {
    const decisions = shownRows(notes.decisions, cover, me);
    const statuses = shownRows(notes.statuses, cover, me);
    return { ...cover, room: withRows(withRows(cover.room, 'decisions', decisions), 'statuses', statuses) };
  });
}

function shownRows<T extends Decision | Status>(notes: Readonly<Record<string, Note<T>>>, { room, followUp }: CoveredFollowUp, me: { readonly id: string; readonly name: string }): Recorded<T>[] {
  return Object.values(notes)
    .filter(({ roomCode, base }) => roomCode === room.room.code && !(base && isHandedIn(base)))
    .map(({ base, blank, change }) => ({ ...(base ?? blank), ...change, record: base?.record ?? { ...followUp.record, createdBy: me, writtenBy: me } }));
}

/** What is written of a row after it was sent. */
export function typedSince(sent: object, now: object): Readonly<Record<string, unknown>> {
  const before = sent as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(now).filter(([field, value]) => !(field in before) || JSON.stringify(before[field]) !== JSON.stringify(value)));
}

export function withoutNote(notes: Notes, list: keyof Notes, key: Key): Notes {
  return { ...notes, [list]: Object.fromEntries(Object.entries(notes[list]).filter(([other]) => other !== key)) };
}
