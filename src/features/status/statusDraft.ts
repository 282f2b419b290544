import { type FunctionalChange, type Instant, type Key, type MissingReason, type ProgressWord, type Recommendation, type Recorded, type Report, type RoomFile, type Status, type SubGoalProgress, submittedReport, versionOf } from '#domain';

/** What the provider has written about one goal so far. */
export interface GoalDraft {
  readonly value: number | null;
  readonly missingReason: MissingReason | null;
  /** The value given before the old figures appeared; null until they did. */
  readonly firstValue: number | null;
  /** The old figures are on the screen. */
  readonly isRevealed: boolean;
  readonly ratedAt: Instant | null;
  readonly workDone: string;
  readonly statusNow: string;
  readonly progressWord: ProgressWord | null;
  readonly subGoals: Readonly<Record<string, SubGoalProgress>>;
}

/** The whole status as it stands on the page. Plain data: kept as the text of a Drafts row. */
export interface StatusDraft {
  readonly format: 1;
  readonly changedAt: Instant | null;
  /** By the goal's id, without version. */
  readonly goals: Readonly<Record<string, GoalDraft>>;
  readonly lifeSituation: string;
  readonly functioning: Readonly<Record<string, { readonly change: FunctionalChange['change'] | null; readonly text: string }>>;
  readonly recommendation: Recommendation | null;
  readonly recommendationReason: string;
  readonly proposals: string;
  /** Apart from the recommendation: where the professionals would have wished otherwise (R104). */
  readonly dissent: string;
  /** The service's rows, as they stood when these answers were put together with them. */
  readonly heldAgainst?: readonly string[];
  /** By answer: what was typed so far where one's own words and a colleague's are put together. */
  readonly merging?: Readonly<Record<string, string>>;
}

export const EMPTY_GOAL: GoalDraft = { value: null, missingReason: null, firstValue: null, isRevealed: false, ratedAt: null, workDone: '', statusNow: '', progressWord: null, subGoals: {} };

/** Nothing is answered yet. */
export const EMPTY_DRAFT: StatusDraft = { format: 1, changedAt: null, goals: {}, lifeSituation: '', functioning: {}, recommendation: null, recommendationReason: '', proposals: '', dissent: '' };

export function goalDraftOf(draft: StatusDraft, goalKey: Key): GoalDraft {
  return draft.goals[versionOf(goalKey).id] ?? EMPTY_GOAL;
}

export function withGoal(draft: StatusDraft, goalKey: Key, change: Partial<GoalDraft>): StatusDraft {
  return { ...draft, goals: { ...draft.goals, [versionOf(goalKey).id]: { ...goalDraftOf(draft, goalKey), ...change } } };
}

/** Begins from what stands in the rows: empty the first time, the sent words when they are corrected. */
export function draftFromRows(room: RoomFile, followUpKey: Key): StatusDraft {
  const report = room.reports.find((row) => row.followUpKey === followUpKey && row.voice === 'provider');
  const statuses = rowsOfService(room, followUpKey);
  return {
    format: 1,
    changedAt: null,
    goals: Object.fromEntries(statuses.map((status) => [versionOf(status.goalKey).id, goalFromRow(status)])),
    lifeSituation: report?.lifeSituation ?? '',
    functioning: Object.fromEntries((report?.functionalChanges ?? []).map(({ theme, change, text }) => [theme, { change, text }])),
    recommendation: report?.recommendation ?? null,
    recommendationReason: report?.recommendationReason ?? '',
    proposals: report?.proposals ?? '',
    dissent: report?.dissent ?? '',
    ...marksOf(room, followUpKey),
  };
}

/** What the service's rows hold, handed in or begun to be: what is written on is all of it. */
export function rowsOfService({ statuses, underWay }: Pick<RoomFile, 'statuses' | 'underWay'>, followUpKey: Key): readonly Recorded<Status>[] {
  return [...statuses, ...underWay].filter((row) => row.followUpKey === followUpKey && row.voice === 'provider');
}

/** What the caseworker wrote for the service at a meeting it had handed nothing in to. */
export function rowsTakenDown({ statuses }: RoomFile, followUpKey: Key): readonly Recorded<Status>[] {
  return statuses.filter((row) => row.followUpKey === followUpKey && row.voice === 'provider' && row.capturedInMeeting);
}

/** The same draft, put together with what stands in the rows. */
export function heldAgainstRows(draft: StatusDraft, room: RoomFile, followUpKey: Key): StatusDraft {
  return { ...draft, ...marksOf(room, followUpKey) };
}

/** Whether the caseworker wrote something at the meeting that these answers have not been held against. */
export function isTakenDownSince(draft: StatusDraft, room: RoomFile, followUpKey: Key): boolean {
  return rowsTakenDown(room, followUpKey).some((row) => isUnmet(draft, row));
}

/** Whether anything was handed in that these answers have not been held against. Untouched, they are what was handed in. */
export function isHandedInSince(draft: StatusDraft, room: RoomFile, followUpKey: Key): boolean {
  return draft.changedAt !== null && submittedReport(room.reports, followUpKey) !== null && rowsOf(room, followUpKey).some((row) => isUnmet(draft, row));
}

function isUnmet({ heldAgainst }: StatusDraft, row: Recorded<Report> | Recorded<Status>): boolean {
  return !heldAgainst?.includes(markOf(row));
}

function marksOf(room: RoomFile, followUpKey: Key): Pick<StatusDraft, 'heldAgainst'> {
  const rows = rowsOf(room, followUpKey);
  return rows.length === 0 ? {} : { heldAgainst: rows.map(markOf) };
}

/** Of one list an etag says which row it is of; of two lists it does not. */
function markOf({ key, record }: Recorded<Report> | Recorded<Status>): string {
  return `${key} ${record.etag}`;
}

function rowsOf(room: RoomFile, followUpKey: Key): readonly (Recorded<Report> | Recorded<Status>)[] {
  return [...room.reports.filter((row) => row.followUpKey === followUpKey && row.voice === 'provider'), ...rowsOfService(room, followUpKey)];
}

function goalFromRow({ rating, workDone, statusNow, progressWord, subGoalStates }: RoomFile['statuses'][number]): GoalDraft {
  const isRated = rating !== null && (rating.value !== null || rating.missingReason !== null);
  return {
    ...EMPTY_GOAL,
    value: rating?.value ?? null,
    missingReason: rating?.missingReason ?? null,
    firstValue: rating?.beforeReveal ?? rating?.value ?? null,
    isRevealed: isRated,
    workDone,
    statusNow,
    progressWord,
    subGoals: subGoalStates,
  };
}

/** Of several kept texts the one written last; null when none can be read. */
export function newestDraft(...texts: readonly (string | null)[]): StatusDraft | null {
  const drafts = texts.flatMap((text) => readStatusDraft(text) ?? []);
  return drafts.reduce<StatusDraft | null>((a, b) => (a && (a.changedAt ?? '') >= (b.changedAt ?? '') ? a : b), null);
}

function readStatusDraft(text: string | null): StatusDraft | null {
  if (text === null || text === '') return null;
  try {
    const draft = JSON.parse(text) as Partial<StatusDraft> | null;
    // Written by an edition that did not ask for it.
    return draft?.format === 1 && typeof draft.goals === 'object' && typeof draft.functioning === 'object' ? ({ dissent: '', ...draft } as StatusDraft) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** A rating is final for the first time when the old figures appear; a later change keeps both. */
export function rate(goal: GoalDraft, value: number, at: Instant): GoalDraft {
  return { ...goal, value, missingReason: null, ratedAt: at };
}

export function reveal(goal: GoalDraft): GoalDraft {
  return goal.isRevealed || (goal.value === null && goal.missingReason === null) ? goal : { ...goal, isRevealed: true, firstValue: goal.value };
}

/** The first value where it was changed after the reveal. */
export function beforeRevealOf({ firstValue, value, isRevealed }: GoalDraft): number | null {
  return isRevealed && firstValue !== null && firstValue !== value ? firstValue : null;
}

/** Life themes the contract's goals lie in, each once. */
export function themesOf({ goals }: RoomFile): readonly string[] {
  return [...new Set(goals.map(({ theme }) => theme))].filter((theme) => theme !== '');
}

/** What the text of a Drafts row holds: SharePoint's multi-line text takes 63,999 characters. */
const MOST_CHARACTERS = 60_000;

/** How many characters too long the whole is to be kept in the room; 0 where it fits. */
export function charactersOver(draft: StatusDraft): number {
  return Math.max(0, JSON.stringify(draft).length - MOST_CHARACTERS);
}

export function draftTopic(followUpKey: Key): string {
  return `${followUpKey}|provider`;
}

