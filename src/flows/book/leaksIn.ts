import type { BookingPapers } from './booking.ts';
import type { BookingPlan } from './bookingPlan.ts';

/** Something that would have travelled and must not: where it stands and what it is. */
export interface InvitationLeak {
  readonly where: 'subject' | 'text' | 'fileName' | 'agenda';
  /** The word that tells. For the caseworker's own eyes: never logged. */
  readonly word: string;
}

const CPR = /\b\d{6}-?\d{4}\b/;
/** Shorter words stand in every sentence. */
const LEAST = 3;

/** What the invitation says too much of: names of persons and services, goals, CPR numbers (design 3). Checked before anything is written. */
export function leaksIn(papers: BookingPapers, plan: BookingPlan): readonly InvitationLeak[] {
  const texts = [
    { where: 'subject', text: papers.subject(plan.case.reference) },
    { where: 'text', text: `${papers.bodyOf(plan)} ${papers.placeOf(plan)}` },
    { where: 'fileName', text: papers.agendaFileName },
    { where: 'agenda', text: plan.agenda.map(({ title }) => title).join('\n') },
  ] as const;
  return texts.flatMap(({ where, text }) => leakOf(text, secretsOf(plan)).map((word) => ({ where, word })));
}

function leakOf(text: string, secrets: readonly string[]): readonly string[] {
  const number = CPR.exec(text)?.[0];
  const found = secrets.filter((secret) => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(secret)}s?(?![\\p{L}\\p{N}])`, 'iu').test(text));
  return number ? [number, ...found] : found;
}

/** Everybody's names, whole and in parts, and what the services and goals are called. */
function secretsOf({ case: file, covers, invitees }: BookingPlan): readonly string[] {
  const persons = [file.citizen.name, file.citizen.calledName, ...invitees.filter(({ isPrivate }) => isPrivate).map(({ name }) => name)];
  const services = covers.flatMap(({ room }) => [room.service.name, room.service.shortName]);
  const goals = covers.flatMap(({ room }) => room.goals.flatMap(({ text, citizenWording }) => [text, citizenWording]));
  const words = [...persons, ...persons.flatMap((name) => name.split(/\s+/)), ...services, ...goals, file.caseNumber];
  return [...new Set(words.map((word) => word.trim()).filter((word) => word.length >= LEAST))];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
