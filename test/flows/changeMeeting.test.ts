import { type Meeting, type MeetingChange, toCalendarDay, toInstant } from '#domain';
import { book, type BookingDesk, changeMeeting, type ChangeStage, dropChange, readCalendarNews, resumeChange } from '#flows';
import { AYSE, FIRST, METTE, Municipality } from './support/municipality.ts';
import { Wire } from './support/fakeList.ts';

const MOVE: MeetingChange = {
  kind: 'move',
  start: toInstant('2026-12-03T09:00:00Z'),
  end: toInstant('2026-12-03T10:00:00Z'),
  place: 'Rådhuset, lokale 5',
  materialDue: toCalendarDay('2026-12-02'),
  reason: 'Camilla skal på arbejde.',
  decidedOn: toCalendarDay('2026-11-23'),
};
const CANCEL: MeetingChange = { kind: 'cancel', reason: 'Noah er syg.', decidedOn: toCalendarDay('2026-11-23') };

async function booked(...rooms: readonly string[]): Promise<Municipality> {
  const town = Municipality.withRooms(...rooms);
  expect(await book(town.deskOf(METTE), town.plan())).toMatchObject({ kind: 'booked' });
  return town;
}

function followUpOf(town: Municipality, room = 'aaaa') {
  return [...town.room(room).followUps.rows.values()][0]!;
}

describe('changeMeeting: another time', () => {
  it('tells everybody invited once, and moves the rows and the day the material is due', async () => {
    const town = await booked('aaaa');

    const outcome = await changeMeeting(town.deskOf(METTE), town.meeting(FIRST), town.caseFile(), MOVE);

    expect(outcome).toMatchObject({ kind: 'changed' });
    expect(town.mailboxes.updates.map(({ to }) => to)).toEqual(['camilla@borger.example', 'dorthe.winther@fjordbro.example']);
    expect(town.mailboxes.live()).toMatchObject([{ start: MOVE.start, place: 'Rådhuset, lokale 5', attendees: [{}, {}] }]);
    expect(followUpOf(town)).toMatchObject({ state: 'convened', meetingStart: MOVE.start, materialDue: '2026-12-02' });
    expect(town.meeting(FIRST)).toMatchObject({ step: 'booked', start: MOVE.start, change: null } satisfies Partial<Meeting>);
  });

  it('keeps the reason and the former time with the authority, and sends neither', async () => {
    const town = await booked('aaaa');

    await changeMeeting(town.deskOf(METTE), town.meeting(FIRST), town.caseFile(), MOVE);

    expect(town.meeting(FIRST).changes).toEqual([{ kind: 'move', reason: 'Camilla skal på arbejde.', decidedOn: '2026-11-23', start: '2026-12-01T12:00:00.000Z', end: '2026-12-01T13:00:00.000Z' }]);
    expect(JSON.stringify(town.mailboxes)).not.toContain('arbejde');
  });

  it('puts the new agenda in the place of the old one before it tells anybody', async () => {
    const town = await booked('aaaa');
    const wire = new Wire();

    await changeMeeting(town.deskOf(METTE, wire), town.meeting(FIRST), town.caseFile(), MOVE);

    expect(wire.log.indexOf('event.replace')).toBeLessThan(wire.log.indexOf('event.move'));
    expect(town.mailboxes.events[0]!.files).toHaveLength(1);
  });

  it('says its steps in their order', async () => {
    const town = await booked('aaaa');
    const stages: ChangeStage[] = [];

    await changeMeeting(town.deskOf(METTE), town.meeting(FIRST), town.caseFile(), MOVE, { onStage: (stage) => stages.push(stage) });

    expect(stages).toEqual(['noted', 'agenda', 'calendar', 'rooms']);
  });

  it('moves nothing when the event is gone from the calendar', async () => {
    const town = await booked('aaaa');
    await town.storeOf(METTE).calendar.cancel('event-1', '');

    const outcome = await changeMeeting(town.deskOf(METTE), town.meeting(FIRST), town.caseFile(), MOVE);

    expect(outcome).toMatchObject({ kind: 'noEvent' });
    expect(town.meeting(FIRST)).toMatchObject({ change: null, start: '2026-12-01T12:00:00.000Z' });
  });

  it('stops at a place that says who it is about', async () => {
    const town = await booked('aaaa');

    const outcome = await changeMeeting(town.deskOf(METTE), town.meeting(FIRST), town.caseFile(), { ...MOVE, place: 'Hos Noah Lindegård' });

    expect(outcome).toMatchObject({ kind: 'leaks', leaks: [{ where: 'place', found: 'Noah Lindegård' }] });
    expect(town.mailboxes.updates).toEqual([]);
  });
});

describe('changeMeeting: called off', () => {
  it('tells the invited and opens the follow-ups of every room for booking again', async () => {
    const town = await booked('aaaa', 'bbbb');

    const outcome = await changeMeeting(town.deskOf(METTE), town.meeting(FIRST), town.caseFile(), CANCEL);

    expect(outcome).toMatchObject({ kind: 'changed' });
    expect(town.mailboxes.cancelled).toEqual(['event-1']);
    expect(town.meeting(FIRST)).toMatchObject({ step: 'cancelled', change: null, changes: [{ reason: 'Noah er syg.' }] });
    for (const room of ['aaaa', 'bbbb']) expect(followUpOf(town, room)).toMatchObject({ state: 'planned', meetingKey: null });
    expect(town.caseFile().case.state).toBe('toBook');
  });

  it('is for the organizer; others are told whose it is', async () => {
    const town = await booked('aaaa');

    expect(await changeMeeting(town.deskOf(AYSE), town.meeting(FIRST), town.caseFile(), CANCEL)).toMatchObject({ kind: 'notYours', by: { name: 'Mette Krogh' } });
    expect(town.mailboxes.cancelled).toEqual([]);
  });

  it('is not done twice', async () => {
    const town = await booked('aaaa');
    await changeMeeting(town.deskOf(METTE), town.meeting(FIRST), town.caseFile(), CANCEL);

    expect(await changeMeeting(town.deskOf(METTE), town.meeting(FIRST), town.caseFile(), CANCEL)).toEqual({ kind: 'over' });
    expect(town.mailboxes.cancelled).toEqual(['event-1']);
  });
});

describe('a change that was cut', () => {
  async function cut(at: number, change: MeetingChange = MOVE): Promise<Municipality> {
    const town = await booked('aaaa');
    const wire = new Wire();
    wire.cut = { at, when: 'after' };
    await changeMeeting(town.deskOf(METTE, wire), town.meeting(FIRST), town.caseFile(), change);
    return town;
  }

  it('says that nobody knows while nobody does, and does not say so after', async () => {
    const town = await booked('aaaa');
    const wire = new Wire();
    wire.cut = { at: 4, when: 'before' };

    expect(await changeMeeting(town.deskOf(METTE, wire), town.meeting(FIRST), town.caseFile(), MOVE)).toMatchObject({ kind: 'halted', stage: 'agenda', told: 'no' });
    wire.cut = { at: wire.log.length + 5, when: 'after' };
    expect(await resumeChange(town.deskOf(METTE, wire), town.meeting(FIRST), town.caseFile())).toMatchObject({ kind: 'halted', told: 'yes' });
  });

  it('can be taken back before anybody was told: the agenda is the old one, and nothing waits', async () => {
    const town = await cut(4);

    const outcome = await dropChange(town.deskOf(METTE), town.meeting(FIRST), town.caseFile());

    expect(outcome).toMatchObject({ kind: 'dropped' });
    expect(town.meeting(FIRST)).toMatchObject({ change: null, changes: [] });
    expect(town.mailboxes.live()).toMatchObject([{ start: '2026-12-01T12:00:00.000Z', files: [{}] }]);
  });

  it('cannot be taken back once everybody was told', async () => {
    const town = await cut(6);

    expect(await dropChange(town.deskOf(METTE), town.meeting(FIRST), town.caseFile())).toMatchObject({ kind: 'tooLate' });
    expect(await resumeChange(town.deskOf(METTE), town.meeting(FIRST), town.caseFile())).toMatchObject({ kind: 'changed' });
    expect(town.mailboxes.updates).toHaveLength(2);
  });
});

describe('a meeting that was changed in Outlook itself', () => {
  const DRAGGED = { start: toInstant('2026-12-03T09:00:00Z'), end: toInstant('2026-12-03T10:00:00Z') };
  const TAKEN_OVER: MeetingChange = { ...MOVE, ...DRAGGED, place: 'Rådhuset, lokale 2' };

  /** The text tells the time, as the real one does. */
  function deskOf(town: Municipality, wire = new Wire()): BookingDesk {
    const desk = town.deskOf(METTE, wire);
    return { ...desk, papers: { ...desk.papers, invitation: async (plan) => ({ ...(await desk.papers.invitation(plan)), html: `<p>${plan.start}</p>` }) } };
  }

  async function dragged(): Promise<Municipality> {
    const town = Municipality.withRooms('aaaa');
    expect(await book(deskOf(town), town.plan())).toMatchObject({ kind: 'booked' });
    town.mailboxes.drag('event-1', DRAGGED);
    return town;
  }

  it('is seen to be at another time, and at the place the row has', async () => {
    const town = await dragged();

    expect(await readCalendarNews(deskOf(town), town.meeting(FIRST), town.caseFile())).toEqual({ kind: 'moved', ...DRAGGED, place: 'Rådhuset, lokale 2' });
  });

  it('is no news where calendar and rows agree, and none that a colleague could know', async () => {
    const town = await booked('aaaa');
    const away = await dragged();

    expect(await readCalendarNews(deskOf(town), town.meeting(FIRST), town.caseFile())).toBeNull();
    expect(await readCalendarNews(town.deskOf(AYSE), away.meeting(FIRST), away.caseFile())).toBeNull();
  });

  it('is written in with a new agenda, and its text is put right in one message', async () => {
    const town = await dragged();
    const wire = new Wire();

    const outcome = await changeMeeting(deskOf(town, wire), town.meeting(FIRST), town.caseFile(), TAKEN_OVER);

    expect(outcome).toMatchObject({ kind: 'changed' });
    expect(wire.log.indexOf('event.replace')).toBeGreaterThan(-1);
    expect(town.mailboxes.updates.map(({ to }) => to)).toEqual(['camilla@borger.example', 'dorthe.winther@fjordbro.example']);
    expect(town.mailboxes.events[0]!.wish.html).toBe(`<p>${DRAGGED.start}</p>`);
    expect(followUpOf(town)).toMatchObject({ meetingStart: DRAGGED.start, meetingEnd: DRAGGED.end, materialDue: '2026-12-02' });
    expect(town.meeting(FIRST)).toMatchObject({ ...DRAGGED, change: null });
    expect(await readCalendarNews(deskOf(town), town.meeting(FIRST), town.caseFile())).toBeNull();
  });

  it.each(Array.from({ length: 9 }, (_, at) => at + 1))('ends the same when writing it in was cut at request %i, and tells nobody twice', async (at) => {
    const town = await dragged();
    const wire = new Wire();
    wire.cut = { at, when: 'after' };
    await changeMeeting(deskOf(town, wire), town.meeting(FIRST), town.caseFile(), TAKEN_OVER);

    const meeting = town.meeting(FIRST);
    if (meeting.change) expect(await resumeChange(deskOf(town), meeting, town.caseFile())).toMatchObject({ kind: 'changed' });
    else if (meeting.changes.length === 0) await changeMeeting(deskOf(town), meeting, town.caseFile(), TAKEN_OVER);

    expect(town.mailboxes.updates).toHaveLength(2);
    expect(town.meeting(FIRST)).toMatchObject({ ...DRAGGED, change: null, changes: [{ kind: 'move' }] });
    expect(followUpOf(town)).toMatchObject({ meetingStart: DRAGGED.start });
  });

  it('is seen to be gone, and its follow-up can be called again', async () => {
    const town = await booked('aaaa');
    await town.storeOf(METTE).calendar.cancel('event-1', '');

    expect(await readCalendarNews(deskOf(town), town.meeting(FIRST), town.caseFile())).toMatchObject({ kind: 'gone' });
    await changeMeeting(deskOf(town), town.meeting(FIRST), town.caseFile(), CANCEL);

    expect(town.meeting(FIRST)).toMatchObject({ step: 'cancelled' });
    expect(followUpOf(town)).toMatchObject({ state: 'planned', meetingKey: null });
    expect(town.mailboxes.cancelled).toEqual(['event-1']);
  });
});
