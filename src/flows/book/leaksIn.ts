import { findLeaks, type Forbidden, type Leak, type LeakKind, PRIVATE_ROLES, serviceNames } from '#domain';
import type { Invitation } from './booking.ts';
import type { BookingPlan } from './bookingPlan.ts';

/** Something that would have travelled and must not: where it stands and what it is. */
export interface InvitationLeak {
  readonly where: 'subject' | 'text' | 'place' | 'fileName' | 'agenda';
  readonly kind: LeakKind;
  /** As it stands there, so that the screen can point at it. Never for a log. */
  readonly found: string;
}

/** What the invitation says too much of: names, CPR numbers, services, goals (L14). Checked before anything is written. */
export function leaksIn(invitation: Invitation, fileName: string, plan: BookingPlan): readonly InvitationLeak[] {
  const texts = [
    { where: 'subject', text: invitation.subject },
    { where: 'text', text: textOf(invitation.html) },
    { where: 'place', text: invitation.place },
    { where: 'fileName', text: fileName },
  ] as const;
  const found = texts.flatMap(({ where, text }) => findLeaks(text, forbiddenIn(plan)).map((leak) => ({ where, kind: leak.kind, found: leak.found })));
  return [...found, ...leaksInAgenda(plan)];
}

/** Own items are free text, and the only free text that travels besides the place. */
export function leaksInAgenda(plan: BookingPlan): readonly InvitationLeak[] {
  const text = plan.agenda.map(({ title }) => title).join('\n');
  return findLeaks(text, forbiddenIn(plan)).map(({ kind, found }) => ({ where: 'agenda', kind, found }));
}

/** What the place says too much of, as it is written. A service in it does not travel (see placeThatTravels); everything else would. */
export function leaksInPlace(place: string, about: Discussed): readonly Leak[] {
  return findLeaks(place, forbiddenIn(about));
}

/** Whom and what a meeting is about, as far as it must not be told. */
export interface Discussed extends Pick<BookingPlan, 'invitees'> {
  readonly case: Pick<BookingPlan['case'], 'citizen'>;
  readonly rooms: readonly Pick<BookingPlan['rooms'][number], 'service' | 'goals' | 'participants'>[];
}

/** Where each thing is mended: what stands in the text because it was written in the place or the agenda is mended there. */
export function whereToMend(leaks: readonly InvitationLeak[]): readonly InvitationLeak[] {
  const written = leaks.filter(({ where }) => where === 'place' || where === 'agenda');
  return leaks.filter((leak) => leak.where !== 'text' || !written.some(({ found }) => found === leak.found));
}

/** Addresses hold keys, whose digits may look like a number of a person. */
function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, ' ');
}

/** Of the whole case: what a meeting does not cover, and who was taken off its list, must be told as little. */
function forbiddenIn({ case: file, rooms, invitees }: Discussed): Forbidden {
  const people = [...invitees.filter(({ isPrivate }) => isPrivate), ...rooms.flatMap(({ participants }) => participants.filter(({ role }) => PRIVATE_ROLES.has(role)))];
  return {
    names: [file.citizen.name, file.citizen.calledName, ...people.map(({ name }) => name)],
    services: rooms.flatMap(({ service }) => serviceNames(service)),
    goals: rooms.flatMap(({ goals }) => goals.flatMap(({ text, citizenWording }) => [text, citizenWording])),
    caseTypes: [],
  };
}
