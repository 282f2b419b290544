import type { DemoCase, DemoContract, DemoFiles } from '../../../scripts/demo/demoFiles.ts';
import type { ForbiddenKind, ForbiddenWord } from './forbiddenWord.ts';
import type { KnownMunicipality } from './municipality.ts';
import { WORD } from './searchWords.ts';

/** Those who take part because of the citizen; all others are there at work. */
const PRIVATE_ROLES: ReadonlySet<string> = new Set(['citizen', 'custodyHolder', 'guardian', 'relative', 'supportPerson', 'partyRepresentative']);
/** So many words in a row are the text, however it is cut. */
const FRAGMENT_WORDS = 4;
/** Shorter parts of names are too often ordinary words (Bo, Eva). */
const SHORTEST_NAME = 4;
const SHORTEST_SERVICE_WORD = 6;
/** Parts of services' names that say what kind of place it is and are part of nearly everything the municipality does, or its own name. */
const ORDINARY = /^(botilbud|opholdssted|specialtilbud|fjordbro)/i;

/** What was written in a test, and the rooms where it belongs. */
export interface Written {
  readonly text: string;
  readonly rooms: readonly string[];
  readonly kind?: ForbiddenKind;
}

/** Everything the demo municipality knows of its citizens, and what the test itself has written about them. */
export function forbiddenWords(files: KnownMunicipality, written: readonly Written[] = []): readonly ForbiddenWord[] {
  const words = [
    ...files.municipality.cases.flatMap((one) => wordsOfCase(one, files)),
    ...files.plan.services.flatMap((service) => serviceWords(service, files)),
    ...themeWords(files),
    ...written.flatMap(({ text, rooms, kind = 'account' }) => fragments(kind, text, rooms)),
  ];
  return joined(words);
}

function wordsOfCase(one: DemoCase, files: KnownMunicipality): ForbiddenWord[] {
  const rooms = one.contracts.map(({ service }) => roomOf(service, files.plan));
  const [first] = rooms;
  const themes = themeWords(files).map(({ text }) => text);
  const held = [one.report, one.otherActors, one.decision].flatMap(textsIn).filter((text) => !themes.includes(text));
  const own = one.contracts.flatMap((contract) => wordsOfContract(contract, [roomOf(contract.service, files.plan)]));
  const isRestricted = one.citizenStatement.visibility === 'authorityOnly';
  return [
    ...privateNames(one).flatMap((name) => nameWords(name, rooms, files)),
    { kind: 'cpr', text: one.citizen.cpr, rooms: [] },
    { kind: 'caseNumber', text: one.caseNumber, rooms: [] },
    ...caseTypeWords(one.legalBasis, rooms),
    ...own,
    ...held.flatMap((text) => fragments('account', text, [first!])),
    ...fragments(isRestricted ? 'restricted' : 'account', one.citizenStatement.text, isRestricted ? [] : [first!]),
  ];
}

function wordsOfContract({ goals, ...contract }: DemoContract, rooms: readonly string[]): ForbiddenWord[] {
  const texts = goals.flatMap(({ text, own, reachedWhen, subGoals }) => [text, own, reachedWhen, ...subGoals]);
  const told = goals.flatMap(({ status }) => textsIn(status));
  return [
    ...texts.flatMap((text) => fragments('goal', text, rooms)),
    ...[contract.purpose, contract.rationale, contract.reachedWhen, contract.transition, ...told].flatMap((text) => fragments('account', text, rooms)),
  ];
}

function privateNames({ citizen, circle }: DemoCase): readonly string[] {
  return [citizen.name, ...circle.filter(({ role }) => PRIVATE_ROLES.has(role)).map(({ name }) => name)];
}

/** The whole name, and the parts of it that nobody has who is there at work. */
function nameWords(name: string, rooms: readonly string[], { municipality }: KnownMunicipality): ForbiddenWord[] {
  const atWork = municipality.cases.flatMap(({ circle }) => circle.filter(({ role }) => !PRIVATE_ROLES.has(role)).flatMap((person) => person.name.split(/[\s-]+/)));
  const parts = name.split(/[\s-]+/).filter((part) => part.length >= SHORTEST_NAME && !atWork.includes(part));
  return [name, ...parts].map((text) => ({ kind: 'name', text, rooms }));
}

/** `Barnets lov § 46 (anbringelse)`: whole, the law, each paragraph, and what it is called. */
function caseTypeWords(legalBasis: string, rooms: readonly string[]): ForbiddenWord[] {
  const paragraphs = legalBasis.match(/§ ?\d+/g) ?? [];
  const names = legalBasis.split(/§ ?\d+|[();,–]/).map((part) => part.trim()).filter((part) => part.length > 3);
  return [legalBasis, ...paragraphs, ...names].map((text) => ({ kind: 'caseType', text, rooms }));
}

function serviceWords(service: DemoFiles['plan']['services'][number], { plan }: KnownMunicipality): ForbiddenWord[] {
  const rooms = [roomOf(service.id, plan)];
  const telling = service.shortName.split(/\s+/).filter((word) => word.length >= SHORTEST_SERVICE_WORD && !ORDINARY.test(word));
  return [service.name, service.shortName, ...telling].map((text) => ({ kind: 'service', text, rooms }));
}

/** Those that are used, where they are used, and all others. */
function themeWords({ municipality, plan }: KnownMunicipality): ForbiddenWord[] {
  const used = municipality.cases.flatMap(({ contracts, report }) => [
    ...contracts.flatMap(({ service, goals }) => goals.map(({ theme }) => ({ theme, rooms: [roomOf(service, plan)] }))),
    ...report.functionalChanges.map(({ theme }) => ({ theme, rooms: [roomOf(contracts[0]!.service, plan)] })),
  ]);
  const others = Object.values(municipality.themes).flatMap((areas) => Object.values(areas).flat()).map((theme) => ({ theme, rooms: [] }));
  return [...used, ...others].map(({ theme, rooms }) => ({ kind: 'theme', text: theme, rooms }));
}

/** A goal of two words is still a goal; two words of an account are just two words. */
const LEAST_WORDS: Partial<Record<ForbiddenKind, number>> = { goal: 2, restricted: 2 };

/** Every run of four words; a shorter text whole. */
function fragments(kind: ForbiddenKind, text: string, rooms: readonly string[]): ForbiddenWord[] {
  const words = text.match(WORD) ?? [];
  if (words.length < (LEAST_WORDS[kind] ?? FRAGMENT_WORDS)) return [];
  if (words.length <= FRAGMENT_WORDS) return [{ kind, text: words.join(' '), rooms }];
  return words.slice(FRAGMENT_WORDS - 1).map((_, at) => ({ kind, text: words.slice(at, at + FRAGMENT_WORDS).join(' '), rooms }));
}

/** Prose of any depth: codes, days and names of fields have no space in them. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function roomOf(serviceId: string, plan: DemoFiles['plan']): string {
  const key = plan.services.find(({ id }) => id === serviceId)?.key;
  const code = plan.sites.find(({ serviceKey }) => serviceKey !== undefined && serviceKey === key)?.code;
  if (code === undefined) throw new Error(`No room for ${serviceId}`);
  return code;
}

/** Each word once for its kind; the same words written about two rooms belong to both, whatever they were written as. */
function joined(words: readonly ForbiddenWord[]): ForbiddenWord[] {
  const sounds = ({ text }: ForbiddenWord): string => (text.toLowerCase().match(WORD) ?? []).join(' ');
  const rooms = new Map<string, Set<string>>();
  for (const word of words) rooms.set(sounds(word), new Set([...(rooms.get(sounds(word)) ?? []), ...word.rooms]));
  const known = new Map(words.map((word) => [`${word.kind} ${sounds(word)}`, { ...word, rooms: [...rooms.get(sounds(word))!] }]));
  return [...known.values()];
}
