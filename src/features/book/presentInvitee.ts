import { ageOn, type CalendarDay, type Citizen } from '#domain';
import type { Words } from '#i18n';
import type { DraftInvitee } from './draft.ts';

export interface PresentedInvitee {
  /** Role, with age or organisation. */
  readonly about: string;
  /** How the person is told, where that is not an ordinary invitation. */
  readonly told: string | null;
}

export function presentInvitee(invitee: DraftInvitee, citizen: Citizen, today: CalendarDay, words: Words<'book'>, terms: Words<'terms'>): PresentedInvitee {
  return { about: aboutOf(invitee, citizen, today, words, terms), told: toldOf(invitee, citizen, words) };
}

/** Who gets a letter: no address, or agreed so. */
export function isByLetter({ email, byLetter }: DraftInvitee): boolean {
  return byLetter || (email ?? '').trim() === '';
}

/** `Hele mødet`, `Punkt 1`, `Punkt 1–2`. */
export function presentItems(items: readonly number[] | null, words: Words<'book'>): string {
  if (items === null || items.length === 0) return words.who.whole;
  const sorted = [...items].sort((a, b) => a - b);
  const [from, to] = [sorted[0]!, sorted.at(-1)!];
  return from === to ? words.who.item(from) : words.who.itemSpan(from, to);
}

function aboutOf({ role, organisation, isMe, participantKey }: DraftInvitee, citizen: Citizen, today: CalendarDay, words: Words<'book'>, terms: Words<'terms'>): string {
  if (isMe) return words.who.you;
  if (role === 'citizen') return words.who.roleAge(terms.role.citizen, ageOn(citizen.birthDate, today));
  if (role === 'caseworker' && participantKey === null) return words.who.colleague;
  return organisation ? `${terms.role[role]}, ${organisation}` : terms.role[role];
}

function toldOf(invitee: DraftInvitee, citizen: Citizen, words: Words<'book'>): string | null {
  if (invitee.isMe) return null;
  const hasAddress = (invitee.email ?? '').trim() !== '';
  if (!isByLetter(invitee)) return invitee.isPrivate ? words.who.byAddress : null;
  if (invitee.role === 'citizen' && citizen.communication.easyRead) return words.who.letterWithPictures;
  return hasAddress ? words.who.letterAgreed : words.who.letter;
}
