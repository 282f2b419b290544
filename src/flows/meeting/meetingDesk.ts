import { type CalendarDay, dayIn, type Decision, type FollowUp, type Goal, type Instant, type Key, type Recorded, type Status, type Voice } from '#domain';
import { newKey, type Store } from '#store';
import type { CoveredFollowUp } from '../book/bookingPlan.ts';
import { type DraftPlaces, type DraftState, keepDraft } from '../status/draftKeeper.ts';
import { failureOf } from './failureOf.ts';
import { isHandedIn } from './isHandedIn.ts';
import { textOfKept } from './keptNotes.ts';
import { leftOnDevice } from './leftOnDevice.ts';
import type { MeetingDevice } from './meetingDevice.ts';
import { blankDecision, blankStatus, countNotes, type MeetingConflict, type MeetingPlan, NO_NOTES, NO_PLANS, type Note, type Notes, type PlanNotes, shownCovers, withRows, typedSince, withoutNote } from './meetingNotes.ts';
import { meetingOf } from './meetingOf.ts';
import { isSameConflict, settledNote, takeMine, withMerging, withMine, withTheirs } from './openConflicts.ts';
import { createPlanDesk } from './planDesk.ts';
import { planOf, withNextDue } from './plans.ts';
import type { ChangedRows } from './readChanges.ts';
import { type SavedNote, saveNotes } from './saveNotes.ts';
import { waitingFor } from './waitingFor.ts';
import { isKnownRow, type TheirRow, theirRowsOf } from './theirRows.ts';
import { withTried } from './withTried.ts';

export interface MeetingState {
  /** As this person sees it: what is not saved yet lies on top. */
  readonly covers: readonly CoveredFollowUp[];
  /** What was agreed about the time after, in every room; what is not saved yet lies on top. */
  readonly plans: PlanNotes;
  readonly conflicts: readonly MeetingConflict[];
  readonly saved: DraftState;
  /** Changes that are on this device alone. */
  readonly unsaved: number;
  /** The services they are for, where the meeting has several: what one room refuses is told apart from the rest. */
  readonly waitingFor: readonly string[];
  /** What somebody else wrote last, until the next. */
  readonly news: { readonly key: Key; readonly writer: string } | null;
}

export interface MeetingDesk {
  readonly subscribe: (changed: () => void) => () => void;
  readonly state: () => MeetingState;
  readonly decide: (cover: CoveredFollowUp, goal: Goal | null, change: Partial<Decision>) => void;
  readonly say: (cover: CoveredFollowUp, goal: Goal, voice: Voice, change: Partial<Status>) => void;
  /** When the effort is finished, what then, who is there and which goals are new: of one service. */
  readonly agree: (cover: CoveredFollowUp, change: Partial<Omit<MeetingPlan, 'nextDue'>>) => void;
  /** One date for the whole meeting; null: none. */
  readonly agreeNext: (nextDue: CalendarDay | null) => void;
  /** Someone is in a field of that row: what others write waits until they leave it. Answers how to leave. */
  readonly enter: (key: Key) => () => void;
  /** What a poll brought. Own rows are known already. Answers whether anything was somebody else's. */
  readonly receive: (changes: readonly ChangedRows[]) => boolean;
  /** What is typed where both texts are put together: kept like every other word. */
  readonly merge: (conflict: MeetingConflict, text: string) => void;
  /** The value a conflict ends with. `seen`: the row it was chosen beside, where that is not the newest one known. */
  readonly settle: (conflict: MeetingConflict, value: unknown, seen?: MeetingConflict['theirs']) => void;
  readonly replaceFollowUps: (followUps: readonly Recorded<FollowUp>[]) => void;
  /** Takes what the same person agreed in another window. @throws Failure */
  readonly catchUp: () => Promise<void>;
  readonly flush: () => Promise<void>;
  readonly stop: () => void;
}

export interface MeetingDeskParts {
  readonly store: Store;
  readonly covers: readonly CoveredFollowUp[];
  /** As the rooms kept them. */
  readonly plans: PlanNotes | null;
  readonly device: MeetingDevice;
  readonly now: () => Instant;
  readonly later: DraftPlaces['later'];
}

/**
 * Where a meeting is written: every change is shown at once, kept on this device at every key and in its room within seconds.
 * Others' changes come in between; where both wrote the same field, both texts are kept until somebody decides.
 */
export function createMeetingDesk({ store, device, now, later, ...first }: MeetingDeskParts): MeetingDesk {
  const { me } = store;
  const meeting = `meeting ${meetingOf(first.covers)}`;
  const name = `${meeting} ${newKey()}`;
  const left = leftOnDevice(device, meeting);
  const plans = createPlanDesk(store, first.covers, first.plans ?? NO_PLANS, left?.plans ?? []);
  let covers = first.covers;
  let notes: Notes = left?.kept.notes ?? NO_NOTES;
  let conflicts = left?.kept.conflicts ?? [];
  let saved: DraftState = { kind: 'untouched' };
  let news: MeetingState['news'] = null;
  let shown: MeetingState | null = null;
  let turn = 0;
  const listeners = new Set<() => void>();
  const entered = new Map<Key, number>();
  const waiting = new Map<Key, TheirRow>();

  const keeper = keepDraft({ keepInRoom: save, keepHere: keep, now, later }, (state) => {
    saved = state;
    tell();
  });
  if (left) {
    touch();
    left.forget();
  }

  function tell(): void {
    shown = null;
    for (const listener of listeners) listener();
  }

  function keep(): void {
    device.write(name, textOfKept({ notes, conflicts, plans: plans.toKeep(), at: now() }));
  }

  /** The keeper compares texts; ours only has to be another one each time. */
  function touch(): void {
    turn += 1;
    keeper.change(String(turn));
    tell();
  }

  async function save(): Promise<void> {
    // What one room does not take, of plans or of rows, keeps nothing else back.
    const ofPlans = await failureOf(plans.save());
    const sent = notes;
    const ofNotes = await failureOf(saveNotes(store, sent, settleNote));
    if (ofNotes) notes = withTried(notes, sent);
    keep();
    tell();
    for (const failure of [ofPlans, ofNotes]) if (failure) throw failure;
  }

  function settleNote(result: SavedNote): void {
    const { list, note, note: { blank: { key } } } = result;
    if (result.kind === 'nothing') {
      if (notes[list][key] === note) notes = withoutNote(notes, list, key);
      return takeWaiting(key);
    }
    const { row } = result;
    // Whoever is in the field writes to the end: the row of the service, and what to do with the words, come when they leave it.
    if (result.kind === 'collided' && entered.has(key) && isHandedIn(row)) return void waiting.set(key, { list, roomCode: note.roomCode, row });
    put(list, note.roomCode, [row]);
    const current = notes[list][key] as Note<Decision> | undefined;
    const since = current === undefined || current === note ? {} : typedSince(note.change, current.change);
    const change: Record<string, unknown> = { ...(result.kind === 'collided' ? result.rest : {}), ...since };
    if (result.kind === 'collided') {
      // What was typed while the row was on its way is the newest of mine.
      const newest = result.conflicts.map((one) => (one.field in change ? { ...one, mine: change[one.field] } : one));
      conflicts = [...conflicts.filter((one) => !newest.some((other) => isSameConflict(one, other))), ...newest];
      for (const { field } of result.conflicts) delete change[field];
    }
    const isDone = Object.keys(change).length === 0;
    notes = isDone ? withoutNote(notes, list, key) : { ...notes, [list]: { ...notes[list], [key]: { ...(current ?? note), base: row, change } } };
    if (isDone) takeWaiting(key);
    else touch();
  }

  function put(list: keyof Notes, roomCode: string, rows: readonly (Recorded<Decision> | Recorded<Status>)[]): void {
    conflicts = withTheirs(conflicts, rows);
    covers = covers.map((cover) => (cover.room.room.code === roomCode ? { ...cover, room: withRows(cover.room, list, rows as never) } : cover));
  }

  function note<T extends Decision | Status>(list: keyof Notes, cover: CoveredFollowUp, blank: T, written: Partial<T>): void {
    const roomCode = cover.room.room.code;
    const { conflicts: open, rest: change } = takeMine(conflicts, list, blank.key, written, now());
    conflicts = open;
    if (Object.keys(change).length === 0) return touch();
    const before = notes[list][blank.key] as Note<T> | undefined;
    const room = covers.find((one) => one.room.room.code === roomCode)?.room;
    const base = before ? before.base : (((room?.[list] as readonly Recorded<T>[] | undefined)?.find(({ key }) => key === blank.key)) ?? null);
    notes = { ...notes, [list]: { ...notes[list], [blank.key]: { roomCode, base, blank, change: { ...before?.change, ...change }, writtenAt: now(), ...(before?.tried && { tried: before.tried }) } } };
    touch();
  }

  function receive(changes: readonly ChangedRows[]): boolean {
    const fresh = theirRowsOf(changes).filter((one) => !isKnownRow(covers, one));
    for (const one of fresh) {
      waiting.set(one.row.key, one);
      takeWaiting(one.row.key);
    }
    if (fresh.length > 0) tell();
    return fresh.length > 0;
  }

  /** What others wrote: not while somebody is in a field of that row, nor before one's own words have been put together with it. */
  function takeWaiting(key: Key): void {
    const one = waiting.get(key);
    if (!one || entered.has(key) || key in notes.decisions || key in notes.statuses) return;
    waiting.delete(key);
    if (isKnownRow(covers, one)) return;
    put(one.list, one.roomCode, [one.row]);
    news = { key, writer: one.row.record.writtenBy.name };
  }

  function enter(key: Key): () => void {
    entered.set(key, (entered.get(key) ?? 0) + 1);
    return () => {
      const left = (entered.get(key) ?? 1) - 1;
      if (left > 0) entered.set(key, left);
      else entered.delete(key);
      if (!waiting.has(key)) return;
      takeWaiting(key);
      tell();
      if (entered.has(key) || !waiting.has(key)) return;
      touch();
      void keeper.flush();
    };
  }

  function merge(conflict: MeetingConflict, text: string): void {
    conflicts = withMerging(conflicts, conflict, text);
    touch();
  }

  function settle(conflict: MeetingConflict, value: unknown, seen = conflict.theirs): void {
    const { list, key } = conflict;
    conflicts = conflicts.filter((one) => !isSameConflict(one, conflict));
    const settled = settledNote(notes[list][key], conflict, value, seen);
    if (settled) notes = { ...notes, [list]: { ...notes[list], [key]: { ...settled, writtenAt: now() } } };
    touch();
  }

  function planned(of: readonly CoveredFollowUp[], change: Partial<MeetingPlan>): PlanNotes {
    return Object.fromEntries(of.map((cover) => [cover.followUp.key, { roomCode: cover.room.room.code, plan: { ...planOf(plans.all(), cover), ...change } }]));
  }

  function putPlans(changed: PlanNotes): void {
    plans.put(changed);
    touch();
  }

  return {
    subscribe(changed) {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    state: () => (shown ??= { covers: withMine(shownCovers(covers, notes, me), conflicts), plans: plans.all(), conflicts, saved, unsaved: countNotes(notes) + (Object.keys(plans.unsaved()).length > 0 ? 1 : 0), waitingFor: waitingFor(covers, notes, plans.unsaved()), news }),
    decide: (cover, goal, change) => note('decisions', cover, blankDecision(cover, goal, dayIn(now())), change),
    say: (cover, goal, voice, change) => note('statuses', cover, blankStatus(cover, goal, voice), change),
    agree: (cover, change) => putPlans(planned([cover], change)),
    agreeNext: (nextDue) => putPlans(withNextDue({ ...plans.all(), ...planned(covers, {}) }, nextDue)),
    enter,
    receive,
    merge,
    settle,
    replaceFollowUps(followUps) {
      covers = covers.map((cover) => ({ ...cover, followUp: followUps.find(({ key }) => key === cover.followUp.key) ?? cover.followUp }));
      tell();
    },
    async catchUp() {
      if (first.plans !== null) await plans.catchUp().then(tell);
    },
    flush: keeper.flush,
    stop: keeper.stop,
  };
}
