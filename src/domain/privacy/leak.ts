/** What must not stand in anything that leaves the municipality by mail or calendar (L14). */
export interface Forbidden {
  readonly names: readonly string[];
  readonly services: readonly string[];
  readonly goals: readonly string[];
  /** Words that tell what kind of case it is, besides CASE_TYPE_WORDS. */
  readonly caseTypes: readonly string[];
}

export type LeakKind = 'name' | 'cpr' | 'service' | 'goal' | 'caseType';

export interface Leak {
  readonly kind: LeakKind;
  /** As it stands in the text, so that a screen can point at it. Never for a log. */
  readonly found: string;
  readonly at: number;
}

/** Words that alone say what a case is about. Beginnings of words: `anbring` finds `anbringelse` and `anbragt` has its own. */
export const CASE_TYPE_WORDS: readonly string[] = [
  'anbring', 'anbragt', 'barnets lov', 'botilbud', 'familiebehandling', 'forældremyndighed', 'handleplan', 'opholdssted',
  'plejefamilie', 'servicelov', 'særforanstaltning', 'tvangsfjern', 'ungeplan', 'værgemål',
];

/** Name parts shorter than this are too often ordinary words (Bo). */
const SHORTEST_NAME = 3;
/** So many words in a row of a goal are the goal, however it is cut. */
const GOAL_WORDS = 4;
const CPR = /(?<!\d)(0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])(0[1-9]|1[0-2])\d{2}[- ]?\d{4}(?!\d)/g;

/** Everything in the text that says whom or what it is about, in the order it stands. */
export function findLeaks(text: string, forbidden: Forbidden): Leak[] {
  const leaks = [
    ...[...text.matchAll(CPR)].map((match) => leakOf('cpr', match)),
    ...forbidden.names.flatMap(nameParts).flatMap((name) => matches('name', text, name, true)),
    ...forbidden.services.flatMap((service) => matches('service', text, service, true)),
    ...forbidden.goals.flatMap(goalParts).flatMap((part) => matches('goal', text, part, false)),
    ...[...CASE_TYPE_WORDS, ...forbidden.caseTypes].flatMap((word) => matches('caseType', text, word, false)),
  ];
  return withoutOverlap(leaks);
}

/** Whole words in any case; with an ending too: Asta, Astas, Asta's. Runs of spaces count as one. */
function matches(kind: LeakKind, text: string, phrase: string, isWhole: boolean): Leak[] {
  const words = phrase.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const body = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('[\\s\u00a0]+');
  const end = isWhole ? "(?:['’]?s|['’])?(?![\\p{L}\\p{N}])" : '';
  return [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${body}${end}`, 'giu'))].map((match) => leakOf(kind, match));
}

function leakOf(kind: LeakKind, match: RegExpExecArray): Leak {
  return { kind, found: match[0], at: match.index };
}

function nameParts(name: string): string[] {
  return [name, ...name.split(/[\s-]+/).filter((part) => part.length >= SHORTEST_NAME)];
}

function goalParts(goal: string): string[] {
  const words = goal.trim().split(/\s+/);
  if (words.length <= GOAL_WORDS) return [goal];
  return words.slice(0, words.length - GOAL_WORDS + 1).map((_, at) => words.slice(at, at + GOAL_WORDS).join(' '));
}

/** Of leaks that overlap the longest is told. */
function withoutOverlap(leaks: readonly Leak[]): Leak[] {
  const kept: Leak[] = [];
  for (const leak of [...leaks].sort((a, b) => b.found.length - a.found.length)) {
    if (!kept.some((other) => leak.at < other.at + other.found.length && other.at < leak.at + leak.found.length)) kept.push(leak);
  }
  return kept.sort((a, b) => a.at - b.at);
}
