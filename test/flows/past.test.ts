import { type MeetingChange, toCalendarDay, toInstant } from '#domain';
import { book, changeMeeting, resumeBooking, resumeChange } from '#flows';
import { Wire } from './support/fakeList.ts';
import { FIRST, METTE, Municipality } from './support/municipality.ts';

/** The plan's meeting begins at that minute. */
const AT_START = toInstant('2026-12-01T12:00:00Z');

const MOVE = {
  kind: 'move', start: toInstant('2026-11-25T09:00:00Z'), end: toInstant('2026-11-25T10:00:00Z'), place: 'Rådhuset, lokale 2',
  materialDue: toCalendarDay('2026-11-24'), reason: 'Camilla skal på arbejde.', decidedOn: toCalendarDay('2026-11-23'),
} as const satisfies MeetingChange;

/** Which request of a booking invites. */
async function requestsUntilInvited(): Promise<number> {
  const town = Municipality.withRooms('aaaa');
  const wire = new Wire();
  await book(town.deskOf(METTE, wire), town.plan());
  return wire.log.indexOf('event.invite') + 1;
}

/** Which request of a move tells those invited. */
async function requestsUntilTold(move: MeetingChange): Promise<number> {
  const town = Municipality.withRooms('aaaa');
  await book(town.deskOf(METTE), town.plan());
  const wire = new Wire();
  await changeMeeting(town.deskOf(METTE, wire), town.meeting(FIRST), town.caseFile(), move);
  return wire.log.indexOf('event.move') + 1;
}

describe('a time that is over', () => {
  it('is not booked: nothing is written and nobody invited', async () => {
    const town = Municipality.withRooms('aaaa');

    expect(await book(town.deskOf(METTE), town.plan(), { now: AT_START })).toEqual({ kind: 'past' });

    expect(town.meetings.rows.size).toBe(0);
    expect(town.mailboxes.events).toEqual([]);
  });

  it('is booked until the minute before', async () => {
    const town = Municipality.withRooms('aaaa');

    expect(await book(town.deskOf(METTE), town.plan(), { now: toInstant('2026-12-01T11:59:00Z') })).toMatchObject({ kind: 'booked' });
  });

  it('ends a booking that was cut before it, and invites nobody afterwards', async () => {
    const town = Municipality.withRooms('aaaa');
    const wire = new Wire();
    wire.cut = { at: 4, when: 'after' };
    await book(town.deskOf(METTE, wire), town.plan());

    expect(await resumeBooking(town.deskOf(METTE), town.meeting(FIRST), town.caseFile(), { now: AT_START })).toEqual({ kind: 'past' });

    expect(town.mailboxes.live()).toEqual([]);
    expect(town.mailboxes.sent).toEqual([]);
    expect(town.meeting(FIRST).step).toBe('undone');
  });

  it('is no time to move a meeting to, unless it was moved there in Outlook', async () => {
    const town = Municipality.withRooms('aaaa');
    await book(town.deskOf(METTE), town.plan());
    const now = toInstant('2026-11-26T08:00:00Z');
    const moved = () => changeMeeting(town.deskOf(METTE), town.meeting(FIRST), town.caseFile(), MOVE, { now });

    expect(await moved()).toMatchObject({ kind: 'past', meeting: { key: FIRST, change: null } });
    expect(town.meeting(FIRST)).toMatchObject({ start: AT_START, change: null });
    Object.assign(town.mailboxes.events[0]!, { start: MOVE.start, end: MOVE.end });

    expect(await moved()).toMatchObject({ kind: 'changed' });
  });

  it('takes back a move that was cut before anybody was told, and lays the agenda of the standing time in again', async () => {
    const town = Municipality.withRooms('aaaa');
    await book(town.deskOf(METTE), town.plan());
    const filesBefore = [...town.mailboxes.events[0]!.files];
    const fullBefore = [...town.room('aaaa').contents.values()].map(({ content }) => content);
    const wire = new Wire();
    wire.cut = { at: await requestsUntilTold(MOVE), when: 'before' };
    await changeMeeting(town.deskOf(METTE, wire), town.meeting(FIRST), town.caseFile(), MOVE, { now: toInstant('2026-11-23T08:00:00Z') });
    expect(town.meeting(FIRST).change).toMatchObject({ start: MOVE.start });

    expect(await resumeChange(town.deskOf(METTE), town.meeting(FIRST), town.caseFile(), { now: toInstant('2026-11-26T08:00:00Z') })).toMatchObject({ kind: 'past', meeting: { key: FIRST, change: null } });

    expect(town.meeting(FIRST)).toMatchObject({ start: AT_START, change: null });
    expect(town.mailboxes.events[0]).toMatchObject({ start: AT_START, files: filesBefore });
    expect([...town.room('aaaa').contents.values()].map(({ content }) => content)).toEqual(fullBefore);
    expect(town.mailboxes.updates).toEqual([]);
  });

  it('ends a move that everybody was told of, however late: they know the new time', async () => {
    const town = Municipality.withRooms('aaaa');
    await book(town.deskOf(METTE), town.plan());
    const wire = new Wire();
    wire.cut = { at: await requestsUntilTold(MOVE), when: 'after' };
    await changeMeeting(town.deskOf(METTE, wire), town.meeting(FIRST), town.caseFile(), MOVE, { now: toInstant('2026-11-23T08:00:00Z') });

    expect(await resumeChange(town.deskOf(METTE), town.meeting(FIRST), town.caseFile(), { now: toInstant('2026-11-26T08:00:00Z') })).toMatchObject({ kind: 'changed' });

    expect(town.meeting(FIRST)).toMatchObject({ start: MOVE.start, change: null });
  });

  it('ends a booking whose invitations are out, however late: nobody is called back', async () => {
    const town = Municipality.withRooms('aaaa');
    const wire = new Wire();
    wire.cut = { at: await requestsUntilInvited(), when: 'after' };
    expect(await book(town.deskOf(METTE, wire), town.plan())).toMatchObject({ kind: 'halted' });

    expect(await resumeBooking(town.deskOf(METTE), town.meeting(FIRST), town.caseFile(), { now: AT_START })).toMatchObject({ kind: 'booked' });

    expect(town.mailboxes.live()).toHaveLength(1);
  });
});
