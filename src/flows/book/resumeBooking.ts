import { type CaseFile, Failure, type FollowUp, isFailure, type Meeting, type Recorded, type RoomFile } from '#domain';
import type { Booking, BookingDesk, BookingOptions, BookingOutcome } from './booking.ts';
import { type BookingPlan, type CoveredFollowUp, lettersOf } from './bookingPlan.ts';
import { completeSentForm, sentEvent } from './completeSentForm.ts';
import { carryOn } from './carryOn.ts';
import { giveUp } from './giveUp.ts';
import { isPast } from './isPast.ts';
import { lose } from './lose.ts';

/**
 * Ends an interrupted booking from what the rows and the organizer's calendar say, on any device.
 * Only the organizer can: the event is in their calendar. Others are told whose it is.
 * @param caseFile as just read
 */
export async function resumeBooking(desk: BookingDesk, meeting: Recorded<Meeting>, caseFile: CaseFile, options: BookingOptions = {}): Promise<BookingOutcome> {
  if (meeting.organizer.id !== desk.store.me.id) return { kind: 'taken', by: meeting.organizer, meeting };
  try {
    options.onStage?.('followUp');
    const sent = meeting.step === 'inForm' ? await completeSentForm(desk.store, meeting, caseFile) : null;
    if (sent?.kind === 'sent') return { ...sent, kind: 'booked', notes: sent.event.isOnline ? [] : ['notOnline'], letters: lettersOf(meeting.invitees) };
    const booking = await findBooking(desk, meeting, caseFile);
    if (sent?.kind === 'taken') return await lose(desk, booking, sent.followUp);
    if (hasNothingToGoOn(booking)) {
      await giveUp(desk, booking);
      return { kind: 'undone' };
    }
    if (booking.invited === 'no' && meeting.step !== 'inForm' && isPast(meeting, options)) {
      await giveUp(desk, booking);
      return { kind: 'past' };
    }
    return await carryOn(desk, booking, options);
  } catch (error) {
    if (!isFailure(error)) throw error;
    return { kind: 'halted', stage: 'followUp', failure: error, meeting, invited: 'unknown' };
  }
}

/** Takes an interrupted booking back. Not possible once invitations are out, by this program or from Outlook's form: that is `changeMeeting`. */
export async function undoBooking(desk: BookingDesk, meeting: Recorded<Meeting>, caseFile: CaseFile): Promise<BookingOutcome> {
  if (meeting.organizer.id !== desk.store.me.id) return { kind: 'taken', by: meeting.organizer, meeting };
  try {
    const sent = await completeSentForm(desk.store, meeting, caseFile);
    if (sent?.kind === 'sent') return { kind: 'alreadySent', meeting: sent.meeting };
    const booking = await findBooking(desk, meeting, caseFile);
    if (sent?.kind === 'taken') return await lose(desk, booking, sent.followUp);
    if (booking.invited === 'yes') throw new Failure('conflict', 'Invitations are out already');
    await giveUp(desk, booking);
    return { kind: 'undone' };
  } catch (error) {
    if (!isFailure(error)) throw error;
    return { kind: 'halted', stage: 'calendar', failure: error, meeting, invited: 'unknown' };
  }
}

/** How far a booking really came: the row may lag behind the calendar by the one request that was cut. */
export async function findBooking({ store, papers }: BookingDesk, meeting: Recorded<Meeting>, caseFile: CaseFile): Promise<Booking> {
  const plan = planOfMeeting(meeting, caseFile);
  const found = await (meeting.step === 'inForm' ? sentEvent(store, meeting) : store.calendar.findByKey(meeting.key));
  const event = found && !found.isCancelled ? found : null;
  const names = event && meeting.step !== 'agendaAttached' ? await store.calendar.attachmentNames(event.id) : [];
  const hasFile = names.includes(papers.agendaFileName);
  return {
    plan,
    meeting,
    followUps: plan.covers.map(({ followUp }) => followUp),
    event,
    isNewEvent: event === null,
    // The full agenda is filed after the neutral one: only the row knows that both are there.
    hasAgenda: event !== null && (meeting.step === 'agendaAttached' || (event.attendees.length > 0 && hasFile)),
    invited: event !== null && event.attendees.length > 0 ? 'yes' : 'no',
    notes: event && !event.isOnline ? ['notOnline'] : [],
  };
}

/** Cut before the first claim: what was to be booked stands nowhere but on the page that was closed. */
function hasNothingToGoOn({ followUps, meeting, event }: Booking): boolean {
  return event === null && followUps.every(({ meetingKey }) => meetingKey !== meeting.key) && meeting.step === 'booking';
}

/** The plan of a booking that is in the rows already. @throws Failure `missing` when a room it covers does not answer */
export function planOfMeeting(meeting: Meeting, caseFile: CaseFile): BookingPlan {
  const covers = meeting.covers.map(({ roomCode, followUpKey }) => coverOf(caseFile.rooms, roomCode, followUpKey));
  const claimed = covers.find(({ followUp }) => followUp.meetingKey === meeting.key) ?? covers[0]!;
  return {
    case: caseFile.case,
    meetings: caseFile.meetings,
    covers,
    rooms: caseFile.rooms,
    start: meeting.start,
    end: meeting.end,
    place: meeting.place,
    invitees: meeting.invitees,
    asks: meeting.asks,
    ...writtenIn(claimed.followUp),
    takesOver: false,
  };
}

function writtenIn(followUp: FollowUp) {
  const { agenda, materialRequested, overdueReason, citizenInvites } = followUp;
  return { agenda, materialRequested, overdueReason, citizenInvites, materialDue: followUp.materialDue ?? followUp.dueOn };
}

function coverOf(rooms: readonly RoomFile[], roomCode: string, followUpKey: string): CoveredFollowUp {
  const room = rooms.find((each) => each.room.code === roomCode);
  const followUp = room?.followUps.find(({ key }) => key === followUpKey);
  if (!room || !followUp) throw new Failure('missing', 'A room this booking covers does not answer');
  return { room, followUp };
}
