import {
  type Agenda, type CalendarDay, type CaseFile, type CitizenWish, daysBetween, type FollowUp, type Instant, type Invitee, type Key, type LegalBasis, type MaterialPart, type Participant, type ParticipantRole, type Person, PRIVATE_ROLES, type Recorded, type RoomFile, usualAgenda,
} from '#domain';
import type { LiftedRule } from './liftedRule.ts';

/** Somebody who is to be at the meeting, as the page shows them. */
export interface DraftInvitee extends Invitee {
  /** Tells rows apart while the page is open. */
  readonly id: string;
  readonly role: ParticipantRole;
  readonly organisation: string | null;
  /** A letter although there is an address: agreed so in the contract. */
  readonly byLetter: boolean;
  readonly isMe: boolean;
  /** Whether a time they cannot make is ruled out; by role when absent (see isNeeded). */
  readonly isNeeded?: boolean;
  readonly representationEndsOn: CalendarDay | null;
  readonly hasProtectedAddress: boolean;
}

/** What one service is asked for. */
export interface DraftMaterial {
  readonly parts: readonly MaterialPart[];
  /** Null: counted from the meeting. */
  readonly due: CalendarDay | null;
}

/** The one question to an other actor, as far as it is written. Without a text nothing is asked. */
export interface DraftQuestion {
  readonly text: string;
  /** Null: the same day as the material. */
  readonly dueOn: CalendarDay | null;
  readonly basis: LegalBasis['kind'] | null;
  readonly consentOn: CalendarDay | null;
  readonly paragraph: string;
}

export const NO_QUESTION: DraftQuestion = { text: '', dueOn: null, basis: null, consentOn: null, paragraph: '' };

export const MATERIAL_PARTS: readonly MaterialPart[] = ['statusOnGoals', 'lifeSituation', 'recommendation'];

const USUAL_MATERIAL: DraftMaterial = { parts: MATERIAL_PARTS, due: null };

/** Everything the caseworker has decided so far. Plain data: kept on the device, so that nothing is lost. */
export interface BookDraft {
  readonly format: 1;
  readonly step: 0 | 1 | 2 | 3;
  /** Follow-ups the meeting covers. */
  readonly covers: readonly Key[];
  /** What a colleague has convened or closed since the draft was kept; said until the next step. */
  readonly goneCovers?: readonly Key[];
  readonly invitees: readonly DraftInvitee[];
  readonly citizenWish: CitizenWish;
  readonly whom: string;
  readonly minutes: number;
  readonly place: string;
  /** The place is the service's own: its name does not travel, and getting there takes time. */
  readonly isAtService?: boolean;
  /** Rules of the search that were lifted for this meeting, in order. */
  readonly lifted?: readonly LiftedRule[];
  /** Begin of a proposal that was chosen and is possible no more, until another is chosen by hand. */
  readonly lostTime?: Instant | null;
  readonly time: { readonly start: Instant; readonly end: Instant; readonly isOwn: boolean } | null;
  readonly agenda: Agenda;
  /** By the key of the follow-up; what is not there is asked for as usual. */
  readonly materials: Readonly<Record<string, DraftMaterial>>;
  /** By the id of the invitee. */
  readonly questions: Readonly<Record<string, DraftQuestion>>;
  readonly overdueReason: string;
  readonly hasAsked: boolean;
}

export interface OpenFollowUp {
  readonly room: RoomFile;
  readonly followUp: Recorded<FollowUp>;
}

/** A meeting may cover services that are due about the same time (design 4.3). */
const SAME_TIME = 31;

/** Follow-ups that can be booked, the nearest due date first. */
export function openFollowUps(file: CaseFile): readonly OpenFollowUp[] {
  return file.rooms
    .filter(({ room }) => room.kind === 'service')
    .flatMap((room) => room.followUps.filter(({ state }) => state === 'planned' || state === 'claimed').map((followUp) => ({ room, followUp })))
    .sort((a, b) => (a.followUp.dueOn < b.followUp.dueOn ? -1 : 1));
}

export function materialIn({ materials }: Pick<BookDraft, 'materials'>, { followUp }: OpenFollowUp): DraftMaterial {
  return materials[followUp.key] ?? USUAL_MATERIAL;
}

export function newDraft(file: CaseFile, me: Person): BookDraft {
  const open = openFollowUps(file);
  const near = open.filter(({ followUp }) => daysApart(followUp.dueOn, open[0]!.followUp.dueOn) <= SAME_TIME);
  const draft: BookDraft = {
    format: 1,
    step: 0,
    covers: near.map(({ followUp }) => followUp.key),
    invitees: circleOf(near.map(({ room }) => room), me),
    citizenWish: near[0]?.followUp.citizenInvites.wish ?? 'notAsked',
    whom: near[0]?.followUp.citizenInvites.whom ?? '',
    minutes: 60,
    place: '',
    time: null,
    agenda: near[0]?.followUp.agenda.length ? near[0].followUp.agenda : usualAgenda(),
    materials: {},
    questions: {},
    overdueReason: near[0]?.followUp.overdueReason ?? '',
    hasAsked: false,
  };
  return asTheRoomsSay(draft, file);
}

/** The circle of every covered contract, each person once: the citizen first, the convening caseworker last. */
export function circleOf(rooms: readonly RoomFile[], me: Person): readonly DraftInvitee[] {
  const people = new Map<string, DraftInvitee>();
  for (const participant of rooms.flatMap(({ participants }) => participants)) {
    const invitee = inviteeOf(participant, me);
    const name = invitee.email?.toLowerCase() ?? `${invitee.role} ${invitee.name}`;
    if (!people.has(name)) people.set(name, invitee);
  }
  const circle = [...people.values()];
  const all = circle.some(({ isMe }) => isMe) ? circle : [...circle, meAsInvitee(me)];
  return all.sort((a, b) => placeOf(a) - placeOf(b));
}

const ORDER: readonly ParticipantRole[] = ['citizen', 'custodyHolder', 'guardian', 'partyRepresentative', 'relative', 'supportPerson', 'interpreter', 'provider', 'otherActor', 'caseworker'];

function placeOf({ role, isMe }: DraftInvitee): number {
  return isMe ? ORDER.length : ORDER.indexOf(role);
}

function inviteeOf({ key, name, email, role, organisation, agendaItems, byLetter, representationEndsOn, hasProtectedAddress }: Participant, me: Person): DraftInvitee {
  const isMe = email?.toLowerCase() === me.email.toLowerCase();
  return { id: key, participantKey: key, name, email, role, organisation, agendaItems, byLetter, isMe, representationEndsOn, hasProtectedAddress, isPrivate: PRIVATE_ROLES.has(role), mode: 'inPerson' };
}

function meAsInvitee({ id, name, email }: Person): DraftInvitee {
  return { id, participantKey: null, name, email, role: 'caseworker', organisation: null, agendaItems: null, byLetter: false, representationEndsOn: null, hasProtectedAddress: false, isMe: true, isPrivate: false, mode: 'inPerson' };
}

function daysApart(a: CalendarDay, b: CalendarDay): number {
  return Math.abs(daysBetween(a, b));
}

/** A kept draft of this very booking; anything else is left alone. */
export function readDraft(text: string | null, file: CaseFile): BookDraft | null {
  if (text === null) return null;
  try {
    const draft = JSON.parse(text) as Partial<BookDraft> | null;
    const keys = new Set<string>(openFollowUps(file).map(({ followUp }) => followUp.key));
    const covers = draft?.covers ?? [];
    const left = covers.filter((key) => keys.has(key));
    const isWhole = draft?.format === 1 && Array.isArray(draft.invitees) && Array.isArray(draft.agenda);
    return isWhole && left.length > 0 ? asTheRoomsSay(withoutGone(draft as BookDraft, left, file), file) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function withoutGone(draft: BookDraft, left: readonly Key[], file: CaseFile): BookDraft {
  const gone = draft.covers.filter((key) => !left.includes(key));
  return gone.length === 0 ? draft : { ...draft, covers: left, goneCovers: gone, invitees: withoutStaffOf(gone, left, draft.invitees, file) };
}

/** Whoever was to come from a service the meeting is not about any more would hear of a meeting that is not theirs. */
export function withoutStaffOf(gone: readonly Key[], left: readonly Key[], invitees: readonly DraftInvitee[], { rooms }: CaseFile): readonly DraftInvitee[] {
  const peopleOf = (keys: readonly Key[]) => rooms.filter(({ followUps }) => followUps.some(({ key }) => keys.includes(key))).flatMap(({ participants }) => participants);
  const staying = new Set(peopleOf(left).map(({ email }) => email?.toLowerCase()));
  const leaving = new Set(peopleOf(gone).flatMap(({ key, role, email }) => (role === 'provider' && !staying.has(email?.toLowerCase()) ? [key] : [])));
  return invitees.filter(({ participantKey }) => participantKey === null || !leaving.has(participantKey));
}

/** What an older draft did not know of is as usual. */
function asTheRoomsSay(draft: BookDraft, file: CaseFile): BookDraft {
  return { ...draft, invitees: draft.invitees.map((invitee) => withRoomFacts(invitee, file)), materials: draft.materials ?? {}, questions: draft.questions ?? {} };
}

/** Whether somebody may be invited is the rooms' to say, also of a draft from yesterday. */
function withRoomFacts(invitee: DraftInvitee, { rooms, case: { citizen } }: CaseFile): DraftInvitee {
  const participant = rooms.flatMap(({ participants }) => participants).find(({ key }) => key === invitee.participantKey);
  const hasProtectedAddress = participant?.hasProtectedAddress === true || (invitee.role === 'citizen' && citizen.protectedAddress);
  return { ...invitee, representationEndsOn: participant?.representationEndsOn ?? null, hasProtectedAddress };
}

/** Somebody added by address may be of the circle: then their role goes with them, and their name stays out of the calendar. */
export function asKnown(added: DraftInvitee, file: CaseFile, me: Person): DraftInvitee {
  const participant = participantAt(added.email ?? '', file);
  return participant ? withRoomFacts(inviteeOf(participant, me), file) : added;
}

export function isOfCircle(address: string, file: CaseFile): boolean {
  return participantAt(address, file) !== undefined;
}

function participantAt(address: string, { rooms }: CaseFile): Participant | undefined {
  return rooms.flatMap(({ participants }) => participants).find(({ email }) => email !== null && email.toLowerCase() === address.toLowerCase());
}
