import { ageOn, type CalendarDay, type CaseFile, type Participant } from '#domain';
import type { Words } from '#i18n';

export interface PresentedPerson {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
  /** "Klasselærer · kun punkt 1–2" */
  readonly line: string;
}

/** The circle of the contracts, each person once, the citizen first. */
export function presentCircle(file: CaseFile, today: CalendarDay, words: Words<'case'>, terms: Words<'terms'>): PresentedPerson[] {
  const { citizen } = file.case;
  const others = file.rooms
    .flatMap((room) => room.participants)
    .filter(({ role }) => role !== 'citizen')
    .filter((person, index, all) => all.findIndex((other) => isSamePerson(person, other)) === index);
  return [
    { id: 'citizen', name: citizen.calledName, initials: initialsOf(citizen.calledName), line: words.citizenAge(terms.role.citizen, ageOn(citizen.birthDate, today)) },
    ...others.map((person) => ({ id: person.key, name: person.name, initials: initialsOf(person.name), line: lineOf(person, words, terms) })),
  ];
}

/** "Dorthe Winther" is DW, "Asta" is A, and "Line og Kasper Vestermark" are two: L. */
export function initialsOf(name: string): string {
  const parts = name.trim().split(/\s+/);
  const isPair = /\s(og|and|&)\s/.test(name);
  const letters = parts.length > 1 && !isPair ? [parts[0], parts.at(-1)] : [parts[0]];
  return letters.map((part) => part?.charAt(0).toLocaleUpperCase('da') ?? '').join('');
}

function lineOf(person: Participant, words: Words<'case'>, terms: Words<'terms'>): string {
  const role = person.role === 'provider' && person.organisation ? person.organisation : terms.role[person.role];
  const organisation = person.role === 'otherActor' ? person.organisation : null;
  const items = person.agendaItems ? words.onlyItems(spanOf(person.agendaItems)) : '';
  return [role, organisation ?? '', items, person.byLetter ? words.byLetter : ''].filter((part) => part !== '').join(' · ');
}

/** `1–2` for neighbours, `1, 3` for others. */
function spanOf(items: readonly number[]): string {
  const sorted = [...items].sort((a, b) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return '';
  const isRow = sorted.length > 1 && last - first === sorted.length - 1;
  return isRow ? `${first}–${last}` : sorted.join(', ');
}

function isSamePerson(a: Participant, b: Participant): boolean {
  return a.email !== null ? a.email === b.email : a.name === b.name && a.role === b.role;
}
