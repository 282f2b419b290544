import type { Case } from '../agreement/case.ts';
import type { CaseSituation } from '../caseFile.ts';
import { deadlineOf, type Deadline } from '../followUp/dueDate.ts';
import type { Person } from '../people/person.ts';
import type { Recorded } from '../record.ts';
import { addDays, type CalendarDay } from '../time/calendarDay.ts';
import { nextStepOf, type StepOfCase } from './nextStep.ts';

/** A case on the caseload: whose, what next and when. */
export interface CaseloadEntry extends StepOfCase {
  readonly case: Recorded<Case>;
  /** Short names, in the order of the case's rooms. */
  readonly serviceNames: readonly string[];
  readonly deadline: Deadline | null;
}

export type CaseloadGroupName = 'overdue' | 'nextFortnight' | 'waiting' | 'later';

export interface CaseloadGroup {
  readonly name: CaseloadGroupName;
  readonly entries: readonly CaseloadEntry[];
}

export interface Caseload {
  /** The most urgent thing to do; it stands in its group as well (see liftNextStep). Null: nothing within a fortnight. */
  readonly nextStep: CaseloadEntry | null;
  /** Only groups that hold something, in the order they are shown. */
  readonly groups: readonly CaseloadGroup[];
}

const GROUPS: readonly CaseloadGroupName[] = ['overdue', 'nextFortnight', 'waiting', 'later'];
const FORTNIGHT = 14;

/** Open cases grouped by whose turn it is, each group by date. */
export function groupCaseload(situations: readonly CaseSituation[], today: CalendarDay, me: Person): Caseload {
  const entries = situations
    .filter((situation) => situation.case.closedOn === null)
    .map((situation) => entryOf(situation, today, me))
    .sort(byDate);
  const groups = GROUPS.map((name) => ({ name, entries: entries.filter((entry) => groupOf(entry, today) === name) })).filter(
    (group) => group.entries.length > 0,
  );
  const [first] = groups.filter(({ name }) => name === 'overdue' || name === 'nextFortnight').flatMap((group) => group.entries);
  return { nextStep: first ?? null, groups };
}

/** For the narrow list, where the next step stands above: taken out of its group, so that it is not said twice. */
export function liftNextStep(caseload: Caseload): Caseload {
  const groups = caseload.groups
    .map((group) => ({ ...group, entries: group.entries.filter((entry) => entry !== caseload.nextStep) }))
    .filter((group) => group.entries.length > 0);
  return { ...caseload, groups };
}

export function filterCaseload(caseload: Caseload, search: string): Caseload {
  const groups = caseload.groups
    .map((group) => ({ ...group, entries: group.entries.filter((entry) => matchesSearch(entry, search)) }))
    .filter((group) => group.entries.length > 0);
  const next = caseload.nextStep;
  return { nextStep: next && matchesSearch(next, search) ? next : null, groups };
}

/** Every word begins a word of the citizen's name, a service or the reference; case does not matter. */
export function matchesSearch(entry: CaseloadEntry, search: string): boolean {
  const { citizen, reference } = entry.case;
  const words = wordsOf([citizen.name, citizen.calledName, ...entry.serviceNames, reference].join(' '));
  return wordsOf(search).every((wanted) => words.some((word) => word.startsWith(wanted)));
}

function entryOf(situation: CaseSituation, today: CalendarDay, me: Person): CaseloadEntry {
  const step = nextStepOf(situation, today, me);
  const shown = situation.rooms.filter((room) => room.followUps.some((followUp) => step.followUpKeys.includes(followUp.key)));
  const order = situation.case.roomCodes;
  const rooms = [...(shown.length > 0 ? shown : situation.rooms)].sort((a, b) => order.indexOf(a.room.code) - order.indexOf(b.room.code));
  return {
    ...step,
    case: situation.case,
    serviceNames: rooms.map(({ service }) => service.shortName),
    deadline: step.dueOn && deadlineOf(step.dueOn, today),
  };
}

function groupOf(entry: CaseloadEntry, today: CalendarDay): CaseloadGroupName {
  const { kind } = entry.step;
  if (kind === 'waitForStatus' || kind === 'waitForBooking' || kind === 'waitForChange') return 'waiting';
  if (kind === 'none' || entry.dueOn === null) return 'later';
  // An interrupted booking is urgent whatever its date: people may hold half an invitation.
  if (entry.dueOn < today) return 'overdue';
  return isCut(entry) || entry.dueOn <= addDays(today, FORTNIGHT) ? 'nextFortnight' : 'later';
}

/** By date; without one last. Interrupted bookings come first of all. */
function byDate(a: CaseloadEntry, b: CaseloadEntry): number {
  return rankOf(a) - rankOf(b) || (a.dueOn ?? '~').localeCompare(b.dueOn ?? '~') || a.case.citizen.name.localeCompare(b.case.citizen.name, 'da');
}

function rankOf(entry: CaseloadEntry): number {
  return isCut(entry) ? 0 : 1;
}

function isCut({ step }: CaseloadEntry): boolean {
  return step.kind === 'finishBooking' || step.kind === 'finishChange';
}

function wordsOf(text: string): string[] {
  return text.toLocaleLowerCase('da').split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}
