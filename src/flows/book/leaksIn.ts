import { findLeaks, type Forbidden, type LeakKind } from '#domain';
import type { BookingPapers } from './booking.ts';
import type { BookingPlan } from './bookingPlan.ts';

/** Something that would have travelled and must not: where it stands and what it is. */
export interface InvitationLeak {
  readonly where: 'subject' | 'text' | 'fileName' | 'agenda';
  readonly kind: LeakKind;
  /** As it stands there, so that the screen can point at it. Never for a log. */
  readonly found: string;
}

/** What the invitation says too much of: names, CPR numbers, services, goals (L14). Checked before anything is written. */
export function leaksIn(papers: BookingPapers, plan: BookingPlan): readonly InvitationLeak[] {
  const forbidden = forbiddenIn(plan);
  const texts = [
    { where: 'subject', text: papers.subject(plan.case.reference) },
    { where: 'text', text: `${papers.bodyOf(plan)}\n${papers.placeOf(plan)}` },
    { where: 'fileName', text: papers.agendaFileName },
    { where: 'agenda', text: plan.agenda.map(({ title }) => title).join('\n') },
  ] as const;
  return texts.flatMap(({ where, text }) => findLeaks(text, forbidden).map(({ kind, found }) => ({ where, kind, found })));
}

function forbiddenIn({ case: file, covers, invitees }: BookingPlan): Forbidden {
  return {
    names: [file.citizen.name, file.citizen.calledName, ...invitees.filter(({ isPrivate }) => isPrivate).map(({ name }) => name)],
    services: covers.flatMap(({ room }) => [room.service.name, room.service.shortName]),
    goals: covers.flatMap(({ room }) => room.goals.flatMap(({ text, citizenWording }) => [text, citizenWording])),
    caseTypes: [],
  };
}
