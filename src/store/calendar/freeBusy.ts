import { type Availability, type BusyInterval, Failure, type Instant, instantOf, type UnknownCause, type WorkingHours } from '#domain';
import { getSchedule, type Graph, MOST_DAYS, MOST_PEOPLE, type WireSchedule } from '#graph';
import type { PersonAvailability } from './calendarStore.ts';
import { toAvailability } from './toAvailability.ts';

const DAY_MS = 86_400_000;
/** A calendar too full for the window is asked in halves; below this it is taken as unknown. */
const SHORTEST_MS = DAY_MS;

/** Twenty people and 41 days a request. Who cannot be seen is `unknown` with its cause; that is no failure. */
export async function freeBusy(graph: Graph, emails: readonly string[], from: Instant, to: Instant): Promise<readonly PersonAvailability[]> {
  const found = await Promise.all(chunks(emails, MOST_PEOPLE).map((group) => availabilityOf(graph, group, Date.parse(from), Date.parse(to))));
  return found.flat();
}

async function availabilityOf(graph: Graph, emails: readonly string[], from: number, to: number): Promise<readonly PersonAvailability[]> {
  const windows = windowsOf(from, to, MOST_DAYS * DAY_MS);
  const answers = await Promise.all(windows.map((window) => ask(graph, emails, window)));
  return emails.map((email, index) => ({ email, availability: joined(answers.map((answer) => answer[index]!)) }));
}

type Window = readonly [from: number, to: number];

async function ask(graph: Graph, emails: readonly string[], [from, to]: Window): Promise<readonly Availability[]> {
  const { body } = await graph.send(getSchedule(emails, localUtc(from), localUtc(to)));
  return Promise.all(emails.map((email, index) => read(graph, email, answerTo(body.value, email, index), [from, to])));
}

/** Answers come in the order asked; the id tells when they do not. */
function answerTo(answers: readonly WireSchedule[], email: string, index: number): WireSchedule | undefined {
  const isHis = (one: WireSchedule | undefined): one is WireSchedule => one?.scheduleId.toLowerCase() === email.toLowerCase();
  return isHis(answers[index]) ? answers[index] : answers.find(isHis);
}

async function read(graph: Graph, email: string, answer: WireSchedule | undefined, [from, to]: Window): Promise<Availability> {
  if (!answer) return { kind: 'unknown', cause: 'failed' };
  const code = answer.error?.responseCode;
  if (code === undefined) return toAvailability(answer);
  if (code !== TOO_FULL || to - from <= SHORTEST_MS) return { kind: 'unknown', cause: CAUSES[code] ?? 'failed' };
  const middle = from + Math.floor((to - from) / 2 / DAY_MS) * DAY_MS || from + (to - from) / 2;
  const halves = await Promise.all(([[from, middle], [middle, to]] as const).map((half) => ask(graph, [email], half)));
  return joined(halves.map((half) => half[0]!));
}

/** More than 1,000 entries in the window. */
const TOO_FULL = 'ErrorResultSetTooBig';

/** Codes as clients of the service report them; the documentation lists none. Any other is `failed`. */
const CAUSES: Readonly<Record<string, UnknownCause>> = {
  [TOO_FULL]: 'tooFull',
  ErrorNonExistentMailbox: 'noMailbox',
  MailboxNotEnabledForRESTAPI: 'noMailbox',
  ErrorMailRecipientNotFound: 'notFound',
  ErrorNoFreeBusyAccess: 'otherTenant',
  ErrorFreeBusyGenerationFailed: 'noAccess',
  ErrorAccessDenied: 'noAccess',
};

/** One person's windows, put together: unknown in one of them is unknown. */
function joined(parts: readonly Availability[]): Availability {
  const known: BusyInterval[] = [];
  let workingHours: WorkingHours | null = null;
  for (const part of parts) {
    if (part.kind === 'unknown') return part;
    known.push(...part.busy);
    workingHours ??= part.workingHours;
  }
  return { kind: 'known', busy: known, workingHours };
}

function localUtc(ms: number): string {
  return instantOf(new Date(ms)).slice(0, 19);
}

function windowsOf(from: number, to: number, longest: number): Window[] {
  if (to <= from) throw new Failure('invalid', 'The window ends before it begins', { code: 'window' });
  const windows: Window[] = [];
  for (let at = from; at < to; at += longest) windows.push([at, Math.min(at + longest, to)]);
  return windows;
}

function chunks<T>(values: readonly T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let at = 0; at < values.length; at += size) parts.push(values.slice(at, at + size));
  return parts;
}
