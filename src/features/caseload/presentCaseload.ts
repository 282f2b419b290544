import {
  type CaseloadEntry,
  type CaseloadGroupName,
  type CaseSituation,
  filterCaseload,
  groupCaseload,
  type Key,
  liftNextStep,
  type Meeting,
  type Person,
} from '#domain';
import { formatDayLong, type Words } from '#i18n';
import { type PresentedRow, presentRow, type RowContext } from './presentRow.ts';

export interface PresentedCaseload {
  /** The most urgent, lifted out of the narrow list; null when none is near or a search is on. */
  readonly next: { readonly entry: CaseloadEntry; readonly unfinished: Meeting | null } | null;
  readonly groups: readonly { readonly name: CaseloadGroupName; readonly rows: readonly PresentedRow[] }[];
  /** Cases that fit the search. */
  readonly count: number;
  /** Nothing near and nothing awaited: what comes next, and when. */
  readonly quiet: { readonly text: string } | null;
  /** The case shown beside the list when none is chosen. */
  readonly firstCase: Key | null;
}

export interface CaseloadQuestion extends RowContext {
  readonly situations: readonly CaseSituation[];
  readonly me: Person;
  readonly search: string;
  /** The narrow list lifts the next step out; beside a detail it stays in its group. */
  readonly isLifted: boolean;
  readonly caseload: Words<'caseload'>;
}

/** The caseload as it is shown: grouped by whose turn it is, sorted by date, filtered by the search. */
export function presentCaseload(question: CaseloadQuestion): PresentedCaseload {
  const { situations, me, search, isLifted, today } = question;
  const isSearching = search.trim() !== '';
  const whole = groupCaseload(situations, today, me);
  const found = isSearching ? filterCaseload(whole, search) : whole;
  const shown = isLifted && !isSearching ? liftNextStep(found) : found;
  const entries = found.groups.flatMap((group) => group.entries);
  return {
    next: isLifted && !isSearching && found.nextStep ? { entry: found.nextStep, unfinished: unfinishedOf(found.nextStep, situations) } : null,
    groups: shown.groups.map((group) => ({ name: group.name, rows: group.entries.map((entry) => presentRow(entry, group.name, question)) })),
    count: entries.length,
    quiet: isSearching ? null : quietOf(whole.groups.map(({ name }) => name), entries, question),
    firstCase: (found.nextStep ?? entries[0])?.case.key ?? null,
  };
}

function unfinishedOf(entry: CaseloadEntry, situations: readonly CaseSituation[]): Meeting | null {
  if (entry.step.kind !== 'finishBooking') return null;
  return situations.find((situation) => situation.case.key === entry.case.key)?.unfinishedMeeting ?? null;
}

function quietOf(groups: readonly CaseloadGroupName[], entries: readonly CaseloadEntry[], { caseload, language }: CaseloadQuestion): { text: string } | null {
  if (groups.some((name) => name !== 'later')) return null;
  const nearest = entries.find(({ dueOn }) => dueOn !== null)?.dueOn;
  return { text: nearest ? caseload.emptyNext(formatDayLong(nearest, language)) : caseload.emptyNone };
}
