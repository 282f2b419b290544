import { type Instant, type Key, type MeetingChange, toCalendarDay, toInstant } from '#domain';
import { book, type BookingDesk, changeMeeting, dropChange, readCalendarNews, resumeChange } from '#flows';
import { type BookingTown, COVERED, startBookingTown } from '../support/bookingTown.ts';

let town: BookingTown;

beforeAll(async () => {
  town = await startBookingTown();
}, 180_000);

afterEach(() => town.mend());
afterAll(() => town.close());

const MOVE: MeetingChange = {
  kind: 'move',
  start: toInstant('2026-12-03T09:00:00Z'),
  end: toInstant('2026-12-03T10:00:00Z'),
  place: 'Rådhuset, lokale 5',
  materialDue: toCalendarDay('2026-12-02'),
  reason: 'Viola skal på arbejde.',
  decidedOn: toCalendarDay('2026-11-23'),
};
const CANCEL: MeetingChange = { kind: 'cancel', reason: 'Viola er syg.', decidedOn: toCalendarDay('2026-11-23') };

async function bookedCase(rooms: readonly string[]): Promise<Key> {
  const file = await town.writeCase(rooms);
  expect(await book(town.desk, town.planOf(file))).toMatchObject({ kind: 'booked' });
  town.forgetMails();
  return file.case.key;
}

async function change(desk: BookingDesk, caseKey: Key, wish: MeetingChange) {
  const file = await desk.store.loadCaseFile(caseKey);
  return changeMeeting(desk, file.meetings[0]!, file, wish);
}

/** The line is lost while the change is on its way. */
async function changeCut(caseKey: Key, wish: MeetingChange, at: number, when: 'before' | 'after'): Promise<void> {
  const file = await town.store.loadCaseFile(caseKey);
  town.cutAt(at, when);
  await changeMeeting(town.desk, file.meetings[0]!, file, wish);
  town.mend();
}

/** Another device: what was under way is ended, what never began is done. */
async function reopen(caseKey: Key, wish: MeetingChange): Promise<void> {
  const anew = await town.anotherDevice();
  const file = await anew.store.loadCaseFile(caseKey);
  const meeting = file.meetings[0]!;
  if (meeting.changes.length > 0) return;
  expect(meeting.change ? await resumeChange(anew, meeting, file) : await changeMeeting(anew, meeting, file, wish)).toMatchObject({ kind: 'changed' });
}

async function expectMoved(caseKey: Key, place = 'Rådhuset, lokale 5'): Promise<void> {
  const events = await town.eventsOf(caseKey);
  expect(events).toMatchObject([{ start: MOVE.kind === 'move' && MOVE.start, place }]);
  expect(events[0]!.attendees.map(({ email }) => email).sort()).toEqual(['dorthe.winther@fjordbro.example', 'nora.proeve@borger.example']);
  expect(await town.store.calendar.attachmentNames(events[0]!.id)).toEqual(['Dagsorden.docx']);
  expect(town.mailsTo('dorthe.winther@fjordbro.example').map(({ kind }) => kind)).toEqual(['update']);
  expect(town.mailsTo('nora.proeve@borger.example').map(({ kind }) => kind)).toEqual(['update']);
  const file = await town.store.loadCaseFile(caseKey);
  expect(file.meetings).toMatchObject([{ step: 'booked', change: null, changes: [{ kind: 'move' }], start: '2026-12-03T09:00:00.000Z' }]);
  for (const room of file.rooms) {
    expect(room.followUps).toMatchObject([{ state: 'convened', meetingStart: '2026-12-03T09:00:00.000Z', materialDue: '2026-12-02' }]);
    expect(await town.store.documents.list(room.room.code, caseKey)).toHaveLength(1);
  }
}

async function expectCancelled(caseKey: Key): Promise<void> {
  expect(await town.eventsOf(caseKey)).toEqual([]);
  expect(town.mailsTo('dorthe.winther@fjordbro.example').map(({ kind }) => kind)).toEqual(['cancellation']);
  const file = await town.store.loadCaseFile(caseKey);
  expect(file.case.state).toBe('toBook');
  expect(file.meetings).toMatchObject([{ step: 'cancelled', change: null, changes: [{ kind: 'cancel', reason: 'Viola er syg.' }] }]);
  for (const room of file.rooms) expect(room.followUps).toMatchObject([{ state: 'planned', meetingKey: null, meetingStart: null }]);
}

describe('moving a meeting in Microsoft 365', () => {
  it('is one change without attendees that keeps the way into the online meeting', async () => {
    const caseKey = await bookedCase(COVERED.one);
    town.log.clear();

    await change(town.desk, caseKey, MOVE);

    const sent = town.log.all().filter(({ method, url }) => method === 'PATCH' && url.includes('/me/events/'));
    expect(sent).toHaveLength(1);
    expect(Object.keys(JSON.parse(sent[0]!.requestBody) as object).sort()).toEqual(['body', 'end', 'location', 'start']);
    expect(sent[0]!.requestBody).toContain('lokale 5');
    expect(await town.eventsOf(caseKey)).toMatchObject([{ isOnline: true }]);
    await expectMoved(caseKey);
  });

  it('lets no reason, name or case number cross to the calendar', async () => {
    const caseKey = await bookedCase(COVERED.one);
    town.log.clear();

    await change(town.desk, caseKey, MOVE);

    expect(town.log.all().filter(({ url }) => url.includes('/me/events')).map(({ url, requestBody }) => url + requestBody).join('\n')).not.toMatch(/Viola|Nora|Prøve|arbejde/);
  });

  it('asks for the answers anew, because they were given to the other time', async () => {
    const caseKey = await bookedCase(COVERED.one);
    await town.answer('dorthe', caseKey, 'accept');
    expect((await town.eventsOf(caseKey))[0]!.attendees).toContainEqual(expect.objectContaining({ response: 'accepted' }));

    await change(town.desk, caseKey, MOVE);

    expect((await town.eventsOf(caseKey))[0]!.attendees.map(({ response }) => response)).toEqual(['none', 'none']);
  });

  it('can be done again, to yet another time, and keeps both reasons', async () => {
    const caseKey = await bookedCase(COVERED.one);
    await change(town.desk, caseKey, MOVE);

    await change(town.desk, caseKey, { ...MOVE, start: '2026-12-04T09:00:00.000Z' as Instant, end: '2026-12-04T10:00:00.000Z' as Instant, reason: 'Lokalet var optaget.' });

    expect((await town.store.loadCaseFile(caseKey)).meetings[0]!.changes.map(({ reason }) => reason)).toEqual(['Viola skal på arbejde.', 'Lokalet var optaget.']);
    expect(await town.eventsOf(caseKey)).toMatchObject([{ start: '2026-12-04T09:00:00.000Z', isOnline: true }]);
  });

  it('works where the tenant made no online meeting', async () => {
    town.switches.onlineMeetings = false;
    const caseKey = await bookedCase(COVERED.one);

    await change(town.desk, caseKey, MOVE);

    await expectMoved(caseKey);
  });
});

const requests = (count: number) => Array.from({ length: count }, (_, at) => at + 1).flatMap((at) => [{ at, when: 'before' } as const, { at, when: 'after' } as const]);

describe.each([{ rooms: COVERED.one }, { rooms: COVERED.two }])('a change of a meeting of rooms $rooms in Microsoft 365', ({ rooms }) => {
  it.each(requests(15))('to another time, cut $when request $at is answered, ends as one meeting of which everybody was told once', async ({ at, when }) => {
    const caseKey = await bookedCase(rooms);
    await changeCut(caseKey, MOVE, at, when);
    await reopen(caseKey, MOVE);

    await expectMoved(caseKey);
  }, 30_000);

  it.each(requests(9))('called off, cut $when request $at is answered, ends as no meeting of which everybody was told once', async ({ at, when }) => {
    const caseKey = await bookedCase(rooms);
    await changeCut(caseKey, CANCEL, at, when);
    await reopen(caseKey, CANCEL);

    await expectCancelled(caseKey);
  }, 30_000);
});

describe('a change of a meeting the tenant made no online meeting of', () => {
  beforeEach(() => void (town.switches.onlineMeetings = false));

  /** The cut mends the line and every switch with it; what is there already is no online meeting. */
  const notOnline = async (caseKey: Key) => expect(await town.eventsOf(caseKey)).toMatchObject([{ isOnline: false }]);
  const CUTS = requests(12).filter(({ when }) => when === 'after');

  it.each(CUTS)('to another time, cut $when request $at is answered, ends as one meeting of which everybody was told once', async ({ at, when }) => {
    const caseKey = await bookedCase(COVERED.one);
    await notOnline(caseKey);
    await changeCut(caseKey, MOVE, at, when);
    await reopen(caseKey, MOVE);

    await expectMoved(caseKey);
    await notOnline(caseKey);
  }, 30_000);

  it.each(requests(7).filter(({ when }) => when === 'after'))('called off, cut $when request $at is answered, ends as no meeting of which everybody was told once', async ({ at, when }) => {
    const caseKey = await bookedCase(COVERED.one);
    await changeCut(caseKey, CANCEL, at, when);
    await reopen(caseKey, CANCEL);

    await expectCancelled(caseKey);
  }, 30_000);
});

describe('the cuts above', () => {
  it.each([{ wish: MOVE, most: 15 }, { wish: CANCEL, most: 9 }])('reach every request a $wish.kind of a meeting of two rooms makes', async ({ wish, most }) => {
    const caseKey = await bookedCase(COVERED.two);
    const file = await town.store.loadCaseFile(caseKey);
    town.log.clear();

    await changeMeeting(town.desk, file.meetings[0]!, file, wish);

    expect(town.log.all().filter(({ url, batch }) => url.startsWith('/graph/') && (batch === undefined || url.split('?')[0]!.endsWith('/$batch'))).length).toBeLessThanOrEqual(most);
  });
});

describe('a move that was cut before anybody was told', () => {
  it.each(requests(8))('$when request $at can be taken back: time, agenda and rows are the old ones', async ({ at, when }) => {
    const caseKey = await bookedCase(COVERED.one);
    await changeCut(caseKey, MOVE, at, when);
    const file = await town.store.loadCaseFile(caseKey);
    const [meeting] = file.meetings;

    if (meeting!.change) expect(await dropChange(town.desk, meeting!, file)).toMatchObject({ kind: 'dropped' });

    expect(town.mailsTo('dorthe.winther@fjordbro.example')).toEqual([]);
    expect(await town.eventsOf(caseKey)).toMatchObject([{ start: '2026-12-01T12:00:00.000Z', place: 'Rådhuset, lokale 2' }]);
    expect((await town.store.loadCaseFile(caseKey)).meetings).toMatchObject([{ change: null, changes: [] }]);
  }, 30_000);
});

describe('a meeting that Mette changes in Outlook itself', () => {
  const TO: MeetingChange = { ...MOVE, place: 'Rådhuset, lokale 2', reason: 'Tiden blev ændret i Outlook.' };

  /** As Outlook does it: times alone, and everybody is told. */
  async function drag(caseKey: Key): Promise<void> {
    const mette = town.municipality.microsoft365.graph('mette');
    const [event] = await town.eventsOf(caseKey);
    await mette.patch(`/me/events/${event!.id}`, { start: { dateTime: '2026-12-03T09:00:00', timeZone: 'UTC' }, end: { dateTime: '2026-12-03T10:00:00', timeZone: 'UTC' } }, { Prefer: 'IdType="ImmutableId"' });
    town.forgetMails();
  }

  const newsOf = async (caseKey: Key) => {
    const file = await town.store.loadCaseFile(caseKey);
    return readCalendarNews(town.desk, file.meetings[0]!, file);
  };

  it('is noticed, and written in with agenda, text and rows: one more message, which has the right text', async () => {
    const caseKey = await bookedCase(COVERED.two);
    await drag(caseKey);
    expect(await newsOf(caseKey)).toEqual({ kind: 'moved', start: '2026-12-03T09:00:00.000Z', end: '2026-12-03T10:00:00.000Z', place: 'Rådhuset, lokale 2' });

    expect(await change(town.desk, caseKey, TO)).toMatchObject({ kind: 'changed' });

    await expectMoved(caseKey, 'Rådhuset, lokale 2');
    expect(town.mailsTo('dorthe.winther@fjordbro.example')[0]!.bodyHtml).toMatch(/3\. december 2026[\s\S]*10\.00–11\.00/);
    expect(await newsOf(caseKey)).toBeNull();
  });

  it.each([{ at: 9, when: 'before' }, { at: 9, when: 'after' }, { at: 11, when: 'after' }] as const)('ends the same when writing it in is cut $when request $at is answered', async ({ at, when }) => {
    const caseKey = await bookedCase(COVERED.one);
    await drag(caseKey);
    await changeCut(caseKey, TO, at, when);

    await reopen(caseKey, TO);

    await expectMoved(caseKey, 'Rådhuset, lokale 2');
  });

  it('is noticed when it is cancelled there, and its follow-up can be called again', async () => {
    const caseKey = await bookedCase(COVERED.one);
    const [event] = await town.eventsOf(caseKey);
    await town.municipality.microsoft365.graph('mette').post(`/me/events/${event!.id}/cancel`, { comment: '' }, { Prefer: 'IdType="ImmutableId"' });
    expect(await newsOf(caseKey)).toMatchObject({ kind: 'gone' });

    expect(await change(town.desk, caseKey, CANCEL)).toMatchObject({ kind: 'changed' });

    await expectCancelled(caseKey);
  });
});
