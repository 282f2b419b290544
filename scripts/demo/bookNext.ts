import { instantAt, minutesInAll, NOT_ASKED, NOTHING_ASKED, PRIVATE_ROLES, toLocalTime, usualAgenda, type CaseFile, type Instant, type Invitee, type Participant } from '#domain';
import { book, bookingPapers, type BookingPlan, type FollowUpAddresses } from '#flows';
import type { Store } from '#store';
import type { StoryCase } from './storyCase.ts';

const PLACE = 'Rådhuset, lokale 2';
/** What the caseworker has thought of so far: it names nobody. */
const PREPARED = 'Begynd med de egne ord. Spørg, hvad der har hjulpet siden sidst.';

/** Books the story's next meeting with the flow people use. Nothing happens where somebody has booked or begun already. */
export async function bookNext(store: Store, story: StoryCase): Promise<void> {
  const file = await store.loadCaseFile(story.key);
  const plan = planOf(file, story);
  if (plan.covers.length === 0 || file.meetings.length > 0) return;
  const outcome = await book({ store, papers: await bookingPapers(addressesOf(story), 'da') }, plan);
  if (outcome.kind === 'halted') throw outcome.failure;
  if (outcome.kind !== 'booked') throw new Error(`The meeting of case ${story.demo.no} was not booked: ${outcome.kind}`);
  await store.authority.privateNotes.create({ key: plan.covers[0]!.followUp.key, caseKey: story.key, text: PREPARED });
}

function addressesOf({ appOrigin }: StoryCase): FollowUpAddresses {
  const at = (page: string) => (roomCode: string, followUpKey: string) => `${appOrigin}/${page}#/r/${roomCode}/f/${followUpKey}`;
  return { pageOf: at('web.html'), tabPageOf: at('tab.html') };
}

function planOf(file: CaseFile, { demo, dayOf }: StoryCase): BookingPlan {
  const next = demo.nextFollowUp;
  if (next?.meeting == null || next.materialDue === null) throw new Error(`Case ${demo.no} has no meeting to book`);
  const start = instantAt(dayOf(next.meeting.slice(0, 10)), toLocalTime(next.meeting.slice(11)))!;
  const agenda = usualAgenda();
  return {
    case: file.case,
    meetings: file.meetings,
    rooms: file.rooms,
    covers: file.rooms.flatMap((room) => room.followUps.filter(({ state }) => state === 'planned').map((followUp) => ({ room, followUp }))),
    start,
    end: minutesLater(start, minutesInAll(agenda)),
    place: PLACE,
    invitees: inviteesOf(file),
    agenda,
    materialDue: dayOf(next.materialDue),
    materialRequested: ['statusOnGoals', 'lifeSituation', 'recommendation'],
    overdueReason: '',
    asks: NOTHING_ASKED,
    citizenInvites: NOT_ASKED,
    takesOver: false,
  };
}

/** Everybody of the circles once, the caseworker too. */
function inviteesOf(file: CaseFile): Invitee[] {
  const people = new Map(file.rooms.flatMap((room) => room.participants.map((person) => [person.name, person] as const)));
  return [...people.values()].map(toInvitee);
}

function toInvitee({ key, name, role, email, byLetter, agendaItems }: Participant): Invitee {
  return { participantKey: key, name, email: byLetter ? null : email, isPrivate: PRIVATE_ROLES.has(role), mode: 'inPerson', agendaItems };
}

function minutesLater(instant: Instant, minutes: number): Instant {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString() as Instant;
}
