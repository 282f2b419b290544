import type { Agenda, CalendarDay, Case, CitizenInvites, FollowUp, FollowUpPlace, Instant, Invitee, MaterialPart, MaterialRequest, Meeting, MeetingAsks, Recorded, RoomFile } from '#domain';

/** A follow-up the meeting covers, in the room it belongs to. */
export interface CoveredFollowUp {
  readonly room: RoomFile;
  readonly followUp: Recorded<FollowUp>;
}

/** What the caseworker decided on the page: enough to book without asking again. */
export interface BookingPlan {
  readonly case: Recorded<Case>;
  /** Every Meetings row of the case: they decide which attempt this is. */
  readonly meetings: readonly Recorded<Meeting>[];
  readonly covers: readonly CoveredFollowUp[];
  /** Every room of the case, covered or not: none of its services, goals and people may be told in an invitation. */
  readonly rooms: readonly RoomFile[];
  readonly start: Instant;
  readonly end: Instant;
  readonly place: string;
  readonly invitees: readonly Invitee[];
  readonly agenda: Agenda;
  /** Asked of a service that `asks` says nothing of. */
  readonly materialDue: CalendarDay;
  readonly materialRequested: readonly MaterialPart[];
  /** Material by service and questions to others, each their own. */
  readonly asks: MeetingAsks;
  readonly citizenInvites: CitizenInvites;
  readonly overdueReason: string;
  /** Starts another attempt although a colleague has one under way. */
  readonly takesOver: boolean;
}

/** What the service of this follow-up is asked for. */
export function materialFor({ asks, materialRequested, materialDue }: BookingPlan, { followUp }: CoveredFollowUp): MaterialRequest {
  return asks.materials[followUp.key] ?? { parts: materialRequested, due: materialDue };
}

/** In one order for everybody: two bookings that share rooms can then never each hold what the other waits for. */
export function inClaimOrder(covers: readonly CoveredFollowUp[]): readonly CoveredFollowUp[] {
  return [...covers].sort((a, b) => (a.followUp.key < b.followUp.key ? -1 : 1));
}

/** Where the covered follow-ups are kept. */
export function placesOf(covers: readonly CoveredFollowUp[]): readonly FollowUpPlace[] {
  return covers.map(({ room, followUp }) => ({ roomCode: room.room.code, followUpKey: followUp.key }));
}

/** Whoever has no address is told by letter. */
export function lettersOf(invitees: readonly Invitee[]): readonly Invitee[] {
  return invitees.filter(({ email }) => (email ?? '').trim() === '');
}
