import type { ForbiddenKind } from './forbiddenWord.ts';

/** A place where some forbidden words may stand, and why. */
export interface Allowance {
  /** Fits the carrier's place. */
  readonly where: RegExp;
  readonly kinds?: readonly ForbiddenKind[];
  /** Only what belongs to the room that the place names. */
  readonly isForOwnRoom?: true;
  /** Texts that may stand there as a whole. Global and without regard to case. */
  readonly texts?: RegExp;
  readonly reason: string;
}

/** Addresses of private persons, as calendars and addresses of requests write them. All of the demo are at one provider. */
const PRIVATE_ADDRESSES = /(?<![\w.+-])[\w.+-]{1,64}(?:@|%40|%2540)borger\.example/gi;

/** What may stand where. Whatever is not named here is a leak. */
export const ALLOWED: readonly Allowance[] = [
  { where: /^row authority Cases$/, kinds: ['name', 'cpr', 'caseNumber', 'caseType'], reason: 'The authority’s own list of its cases, the only one with CPR numbers.' },
  { where: /^row authority Meetings$/, kinds: ['name'], reason: 'Whom a meeting was called with, for the caseworkers of the case.' },
  { where: /^row authority RestrictedStatements$/, kinds: ['restricted'], reason: 'What a child says to the caseworker alone: here and nowhere else.' },
  {
    where: /^(row|file) room /,
    kinds: ['name', 'service', 'goal', 'account'],
    isForOwnRoom: true,
    reason: 'A room tells the service and the team what they work on together; nothing of another service’s work, and no CPR or case number.',
  },
  { where: /^row room (Contracts|Decisions|Reports) /, kinds: ['caseType'], reason: 'A contract names its legal basis, and a decision may name the next.' },
  { where: /^row room (Goals|Reports|Contracts|Drafts) /, kinds: ['theme'], reason: 'Goals and changes are sorted by theme, also in a report that is not handed in yet; some themes are ordinary words.' },
  { where: /^file room CaseDocuments /, kinds: ['theme', 'caseType'], reason: 'Status, minutes and plan tell the theme of a goal, and a recommendation may name the next paragraph; each lies in the room it is about.' },
  { where: /^file room CaseDocuments f782d8$/, texts: /\bdage om ugen\W+i\b/gi, reason: 'Ordinary words, which a goal of another service has as well.' },
  { where: /^row room Contracts f782d8$/, kinds: ['service'], reason: 'Sofie moves on to another service, and what was agreed with her says which.' },
  { where: /^row report Results$/, kinds: ['theme'], reason: 'Results are counted by theme; they name nobody.' },
  { where: /^row common Services$/, kinds: ['service', 'caseType'], reason: 'The list of services says what they are; it knows no citizens.' },
  { where: /^sp_column\.displayName$/, texts: /^Kommunikation$/gi, reason: 'How to talk with somebody is asked for in a column of its own.' },
  { where: /^(event_attachment\.content|(mail|outbox)\.content|sent by POST .*\/attachments|content of a download|file room CaseDocuments \w+)$/, texts: /\bline number\b/gi, reason: 'Word calls one of its styles so.' },
  { where: /^user\.job_title$/, kinds: ['service'], reason: 'The organisations’ own directory says where their staff work.' },
  { where: /^content of a download$/, kinds: ['name'], reason: 'A letter says to whom it is; the caseworker prints it or sends it as Digital Post.' },
  { where: /^event in the calendar of its organizer$/, texts: PRIVATE_ADDRESSES, reason: 'Whoever is invited by mail is invited at an address.' },
  { where: /^sent by (POST|PATCH) \/me\/events(\/…)?$/, texts: PRIVATE_ADDRESSES, reason: 'The calendar is told the addresses it is to invite.' },
  { where: /^outbox\.(address|content)$/, texts: PRIVATE_ADDRESSES, reason: 'A mail has the address of the one it goes to.' },
];
