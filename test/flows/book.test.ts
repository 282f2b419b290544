import { dayIn, joinKeys, type Meeting, toInstant } from '#domain';
import { book, type BookingDesk, type BookingOutcome, type BookingStage, isUnfinished, resumeBooking, undoBooking } from '#flows';
import { aParticipant } from '../builders/index.ts';
import { Wire } from './support/fakeList.ts';
import { AYSE, FIRST, keyOf, METTE, Municipality } from './support/municipality.ts';

/** What must hold whenever a booking has come to its end. */
function expectBooked(town: Municipality, rooms: readonly string[]): void {
  const live = town.mailboxes.live();
  expect(live).toHaveLength(1);
  const event = town.mailboxes.events.find(({ id }) => id === live[0]!.id)!;
  expect(event.files.map(({ name }) => name)).toEqual(['Dagsorden.docx']);
  expect(event.attendees.map(({ email }) => email)).toEqual(['camilla@borger.example', 'dorthe.winther@fjordbro.example']);
  expect(town.mailboxes.sent.map(({ to }) => to)).toEqual(['camilla@borger.example', 'dorthe.winther@fjordbro.example']);
  for (const code of rooms) {
    const [followUp] = [...town.room(code).followUps.rows.values()];
    expect(followUp).toMatchObject({ state: 'convened', meetingKey: event.key, meetingStart: '2026-12-01T12:00:00.000Z', materialDue: '2026-11-30' });
    expect([...town.room(code).files.keys()]).toEqual([`${keyOf(1)}/Dagsorden.docx`]);
  }
  expect(town.meeting(event.key!)).toMatchObject({ step: 'booked', eventId: event.id });
  expect([...town.meetings.rows.values()].filter(isUnfinished)).toEqual([]);
  expect([...town.cases.rows.values()][0]!.state).toBe('booked');
}

function expectNothingLeft(town: Municipality): void {
  expect(town.mailboxes.live()).toEqual([]);
  for (const room of town.rooms.values()) expect([...room.followUps.rows.values()][0]).toMatchObject({ state: 'planned', meetingKey: null, meetingStart: null });
  expect([...town.meetings.rows.values()].filter(isUnfinished)).toEqual([]);
  expect([...town.cases.rows.values()][0]!.state).toBe('toBook');
}

function bookedRow(town: Municipality): Meeting | undefined {
  return town.caseFile().meetings.find(({ step }) => step === 'booked');
}

/** The organizer opens the case again on another device, and books as before if nothing of the first try is left. */
async function reopen(town: Municipality): Promise<BookingOutcome> {
  const desk = town.deskOf(METTE);
  const file = town.caseFile();
  const unfinished = file.meetings.find(isUnfinished);
  const ended = unfinished ? await resumeBooking(desk, unfinished, file) : await book(desk, town.plan());
  return ended.kind === 'undone' ? book(desk, town.plan()) : ended;
}

async function countCalls(rooms: readonly string[]): Promise<readonly string[]> {
  const town = Municipality.withRooms(...rooms);
  const wire = new Wire();
  await book(town.deskOf(METTE, wire), town.plan());
  return wire.log;
}

describe('book', () => {
  it('writes the row, claims the follow-up, makes the event, lays the agenda in, invites, and then says booked', async () => {
    expect(await countCalls(['aaaa'])).toEqual([
      'meetings.create',
      'followUps.update',
      'event.create',
      'event.attach',
      'documents.save',
      'meetings.update',
      'followUps.read',
      'event.invite',
      'followUps.update',
      'cases.update',
      'meetings.update',
      'chat.id',
      'chat.tab',
      'meetings.update',
    ]);
  });

  it('leaves one event with its agenda, and tells everybody with an address', async () => {
    const town = Municipality.withRooms('aaaa');

    const outcome = await book(town.deskOf(METTE), town.plan());

    expect(outcome).toMatchObject({ kind: 'booked', notes: [], letters: [{ name: 'Noah Lindegård' }] });
    expectBooked(town, ['aaaa']);
    expect(town.tabs.map(({ contentUrl }) => contentUrl)).toEqual([`https://app.example/tab.html#/r/aaaa/f/${keyOf(100)}`]);
  });

  it('covers both of Noah’s services with one meeting and one tab, and files an agenda in each room', async () => {
    const town = Municipality.withRooms('aaaa', 'bbbb');

    await book(town.deskOf(METTE), town.plan());

    expectBooked(town, ['aaaa', 'bbbb']);
    expect(town.tabs).toEqual([
      {
        name: 'Opfølgning',
        entityId: `r/aaaa/f/${keyOf(100)}`,
        contentUrl: `https://app.example/tab.html#/r/aaaa/f/${keyOf(100)}/r/bbbb/f/${keyOf(101)}`,
        websiteUrl: `https://app.example/web.html#/r/aaaa/f/${keyOf(100)}/r/bbbb/f/${keyOf(101)}`,
      },
    ]);
  });

  it('sends citizens and relatives by address alone, and hides the attendees from each other', async () => {
    const town = Municipality.withRooms('aaaa');

    await book(town.deskOf(METTE), town.plan());

    expect(town.mailboxes.sent).toEqual([
      { eventId: 'event-1', to: 'camilla@borger.example', name: '', files: 1 },
      { eventId: 'event-1', to: 'dorthe.winther@fjordbro.example', name: 'Dorthe Winther', files: 1 },
    ]);
    expect(town.mailboxes.events[0]!.wish).toMatchObject({ hideAttendees: true, isOnline: true, subject: 'Møde – ref. N7B2WD' });
  });

  it('stays within the calls it may make: 12 for one room, 2 more for the next, the tab not counted', async () => {
    const isTab = (call: string) => call === 'chat.tab';
    // The case's projection goes in one request with the rooms' rows.
    const withoutTab = (calls: readonly string[]) => calls.slice(0, calls.findIndex(isTab)).filter((call) => call !== 'cases.update');

    expect(withoutTab(await countCalls(['aaaa'])).length).toBeLessThanOrEqual(12);
    expect(withoutTab(await countCalls(['aaaa', 'bbbb'])).length).toBeLessThanOrEqual(14);
  });

  it('says the stages in the order they are shown', async () => {
    const stages: (BookingStage | null)[] = [];
    const town = Municipality.withRooms('aaaa');

    await book(town.deskOf(METTE), town.plan(), { onStage: (stage) => stages.push(stage) });

    expect([...new Set(stages)]).toEqual(['followUp', 'calendar', 'agenda', 'invitations', 'tab', null]);
  });

  it('says that it became no Teams meeting, and books all the same', async () => {
    const town = Municipality.withRooms('aaaa');
    town.mailboxes.makesOnlineMeetings = false;

    const outcome = await book(town.deskOf(METTE), town.plan());

    expect(outcome).toMatchObject({ kind: 'booked', notes: ['notOnline'] });
  });

  it('books without a tab where the tenant allows none', async () => {
    const town = Municipality.withRooms('aaaa');
    town.allowsTabs = false;

    const outcome = await book(town.deskOf(METTE), town.plan());

    expect(outcome).toMatchObject({ kind: 'booked', notes: ['noTab'] });
    expect(town.meeting(FIRST)).toMatchObject({ step: 'booked', chatId: 'chat-1', hasTab: false });
  });

  it('writes nothing when an own agenda item names the citizen', async () => {
    const town = Municipality.withRooms('aaaa');
    const wire = new Wire();
    const agenda = [...town.plan().agenda, { item: 'custom' as const, title: 'Noahs skole', minutes: 5 }];

    const outcome = await book(town.deskOf(METTE, wire), town.plan({ agenda }));

    expect(outcome).toEqual({ kind: 'leaks', leaks: [{ where: 'agenda', kind: 'name', found: 'Noahs' }] });
    expect(wire.log).toEqual([]);
  });

  it.each([
    ['Hjemme hos Noah', 'place', 'name', 'Noah'],
    ['Møllevej 2, 040312-5000', 'place', 'cpr', '040312-5000'],
    ['Tilbud aaaa, mødelokale 1', 'place', 'service', 'Tilbud aaaa'],
  ] as const)('writes nothing while the place travels as %s', async (place, where, kind, found) => {
    const town = Municipality.withRooms('aaaa');

    const outcome = await book(town.deskOf(METTE), town.plan({ place }));

    expect(outcome).toEqual({ kind: 'leaks', leaks: [{ where, kind, found }] });
    expect(town.mailboxes.events).toEqual([]);
  });

  it.each([
    ['a service of the same citizen that the meeting is not about', 'Nyt fra Tilbud bbbb', 'service', 'Tilbud bbbb'],
    ['a relative who was taken off the list', 'Samvær med Camilla', 'name', 'Camilla'],
  ] as const)('writes nothing while an own agenda item names %s', async (_, title, kind, found) => {
    const town = Municipality.withRooms('aaaa', 'bbbb');
    town.room('bbbb').participants.write(aParticipant({ name: 'Camilla Lindegård', role: 'relative', email: 'camilla@borger.example' }), METTE);
    const plan = town.plan();
    const agenda = [...plan.agenda, { item: 'custom' as const, title, minutes: 5 }];
    const invitees = plan.invitees.filter(({ name }) => !name.startsWith('Camilla'));

    expect(await book(town.deskOf(METTE), { ...plan, covers: [plan.covers[0]!], invitees, agenda })).toEqual({ kind: 'leaks', leaks: [{ where: 'agenda', kind, found }] });

    expect(town.mailboxes.events).toEqual([]);
  });

  it('makes one meeting of two presses on the button', async () => {
    const town = Municipality.withRooms('aaaa');
    const plan = town.plan();

    await Promise.all([book(town.deskOf(METTE), plan), book(town.deskOf(METTE), plan)]);

    expect(town.mailboxes.live()).toHaveLength(1);
    expect(town.mailboxes.sent).toHaveLength(2);
  });

  it.each(['held', 'closed', 'cancelled'] as const)('books nothing for a follow-up that is %s, whoever asks', async (state) => {
    const town = Municipality.withRooms('aaaa');
    const [followUp] = [...town.room('aaaa').followUps.rows.values()];
    town.room('aaaa').followUps.write({ ...followUp!, state }, METTE);

    expect(await book(town.deskOf(METTE), town.plan({ takesOver: true }))).toMatchObject({ kind: 'taken' });

    expect(town.mailboxes.events).toEqual([]);
    expect([...town.room('aaaa').followUps.rows.values()]).toMatchObject([{ state }]);
  });

  it('does not book another time over an own booking that is not finished', async () => {
    const town = Municipality.withRooms('aaaa');
    const wire = new Wire();
    wire.cut = { at: 4, when: 'before' };
    await book(town.deskOf(METTE, wire), town.plan());

    const outcome = await book(town.deskOf(METTE), town.plan({ start: toInstant('2026-12-02T12:00:00Z') }));

    expect(outcome).toMatchObject({ kind: 'unfinished', meeting: { key: FIRST } });
  });
});

describe.each([[['aaaa']], [['aaaa', 'bbbb']]])('a booking of rooms %s that is cut', (rooms) => {
  const lengths = { 1: 14, 2: 17 } as const;
  const positions = Array.from({ length: lengths[rooms.length as 1 | 2] }, (_, at) => at + 1);
  const cuts = positions.flatMap((at) => [{ at, when: 'before' } as const, { at, when: 'after' } as const]);

  it('has as many requests as are cut here', async () => {
    expect(await countCalls(rooms)).toHaveLength(positions.length);
  });

  it.each(cuts)('$when request $at arrives ends as one meeting when it is opened again', async (cut) => {
    const town = Municipality.withRooms(...rooms);
    const wire = new Wire();
    wire.cut = cut;

    await book(town.deskOf(METTE, wire), town.plan());
    if (!bookedRow(town)) expect(await reopen(town)).toMatchObject({ kind: 'booked' });

    expectBooked(town, rooms);
  });

  it.each(cuts)('$when request $at arrives can be taken back until invitations are out', async (cut) => {
    const town = Municipality.withRooms(...rooms);
    const wire = new Wire();
    wire.cut = cut;
    await book(town.deskOf(METTE, wire), town.plan());
    const unfinished = town.caseFile().meetings.find(isUnfinished);
    if (!unfinished) return bookedRow(town) ? expectBooked(town, rooms) : expectNothingLeft(town);

    const undone = await undoBooking(town.deskOf(METTE), unfinished, town.caseFile());

    if (town.mailboxes.sent.length > 0) return expect(undone).toMatchObject({ kind: 'halted', failure: { kind: 'conflict' } });
    expect(undone).toEqual({ kind: 'undone' });
    expectNothingLeft(town);
  });
});

describe('a booking that is stopped', () => {
  it.each<BookingStage>(['calendar', 'agenda', 'invitations'])('before %s leaves nothing behind', async (stage) => {
    const town = Municipality.withRooms('aaaa', 'bbbb');
    const stopping = new AbortController();

    const outcome = await book(town.deskOf(METTE), town.plan(), { signal: stopping.signal, onStage: (at) => at === stage && stopping.abort() });

    expect(outcome).toEqual({ kind: 'undone' });
    expectNothingLeft(town);
    expect(town.mailboxes.sent).toEqual([]);
  });

  it('after invitations are out is booked', async () => {
    const town = Municipality.withRooms('aaaa');
    const stopping = new AbortController();

    const outcome = await book(town.deskOf(METTE), town.plan(), { signal: stopping.signal, onStage: (at) => at === 'tab' && stopping.abort() });

    expect(outcome.kind).toBe('booked');
    expectBooked(town, ['aaaa']);
  });

  it('can be booked again as another attempt', async () => {
    const town = Municipality.withRooms('aaaa');
    const stopping = new AbortController();
    await book(town.deskOf(METTE), town.plan(), { signal: stopping.signal, onStage: (at) => at === 'invitations' && stopping.abort() });

    const outcome = await book(town.deskOf(METTE), town.plan());

    expect(outcome).toMatchObject({ kind: 'booked', meeting: { key: `${keyOf(100)}|2` } });
    expectBooked(town, ['aaaa']);
  });
});

describe('the full agenda of an attempt that came to nothing', () => {
  const byDay = (town: Municipality, person = METTE, wire?: Wire): BookingDesk => {
    const desk = town.deskOf(person, wire);
    return { ...desk, papers: { ...desk.papers, fullAgenda: ({ start }) => Promise.resolve({ name: `Dagsorden ${dayIn(start)}.docx`, contentType: 'docx', content: new Uint8Array(5) }) } };
  };
  const another = { start: toInstant('2026-12-03T12:00:00Z'), end: toInstant('2026-12-03T13:00:00Z') };
  const filesIn = (town: Municipality) => [...town.room('aaaa').files.keys()];

  it('gives its place in the room to that of the next, also where an attempt in between wrote none', async () => {
    const town = Municipality.withRooms('aaaa');
    const stopped = async (stage: BookingStage, start = town.plan().start) => {
      const stopping = new AbortController();
      await book(byDay(town), town.plan({ start }), { signal: stopping.signal, onStage: (at) => at === stage && stopping.abort() });
    };
    await stopped('invitations');
    await stopped('calendar', toInstant('2026-12-02T12:00:00Z'));

    await book(byDay(town), town.plan(another));

    expect(filesIn(town)).toEqual([`${keyOf(1)}/Dagsorden 2026-12-03.docx`]);
  });

  it('gives it to the colleague who takes over', async () => {
    const town = Municipality.withRooms('aaaa');
    const wire = new Wire();
    wire.cut = { at: 6, when: 'before' };
    await book(byDay(town, METTE, wire), town.plan());

    await book(byDay(town, AYSE), town.plan({ ...another, takesOver: true }));

    expect(filesIn(town)).toEqual([`${keyOf(1)}/Dagsorden 2026-12-03.docx`]);
  });

  it('leaves alone that of another meeting in the room which is called for the same day', async () => {
    const town = Municipality.withRooms('aaaa');
    const stopping = new AbortController();
    await book(byDay(town), town.plan(), { signal: stopping.signal, onStage: (at) => at === 'invitations' && stopping.abort() });
    town.meetings.write({ ...town.meeting(FIRST), key: joinKeys(keyOf(150), '1'), step: 'booked', covers: [{ roomCode: 'aaaa', followUpKey: keyOf(150) }] }, METTE);

    await book(byDay(town), town.plan(another));

    expect(filesIn(town)).toEqual([`${keyOf(1)}/Dagsorden 2026-12-01.docx`, `${keyOf(1)}/Dagsorden 2026-12-03.docx`]);
  });
});

describe('two caseworkers', () => {
  it('who book the same follow-up at once end with one meeting, and the other is told who', async () => {
    const town = Municipality.withRooms('aaaa');
    const [mettesPlan, aysesPlan] = [town.plan(), town.plan()];

    const outcomes = await Promise.all([book(town.deskOf(METTE), mettesPlan), book(town.deskOf(AYSE), aysesPlan)]);

    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['booked', 'taken']);
    expect(outcomes.find(({ kind }) => kind === 'taken')).toMatchObject({ by: { name: METTE.name } });
    expect(town.mailboxes.live()).toHaveLength(1);
  });

  it('whose meetings overlap in one room end with the claim: the loser’s rows are undone', async () => {
    const town = Municipality.withRooms('aaaa', 'bbbb');
    const wide = town.plan();
    const narrow = town.plan({ covers: town.plan().covers.slice(1) });
    await book(town.deskOf(AYSE), narrow);

    const outcome = await book(town.deskOf(METTE), wide);

    expect(outcome).toMatchObject({ kind: 'taken', by: { name: AYSE.name } });
    expect([...town.room('aaaa').followUps.rows.values()][0]).toMatchObject({ state: 'planned', meetingKey: null });
    expect([...town.room('bbbb').followUps.rows.values()][0]).toMatchObject({ state: 'convened', meetingKey: `${keyOf(101)}|1` });
    expect(town.meeting(FIRST).step).toBe('undone');
    expect(town.mailboxes.live()).toHaveLength(1);
  });

  it('are told whose a halted booking is, and one may start another attempt', async () => {
    const town = Municipality.withRooms('aaaa');
    const wire = new Wire();
    wire.cut = { at: 4, when: 'after' };
    await book(town.deskOf(METTE, wire), town.plan());

    const told = await book(town.deskOf(AYSE), town.plan());
    const second = await book(town.deskOf(AYSE), town.plan({ takesOver: true }));

    expect(told).toMatchObject({ kind: 'taken', by: { name: METTE.name } });
    expect(second).toMatchObject({ kind: 'booked', meeting: { key: `${keyOf(100)}|2` } });
  });

  it('leave the first one’s calendar clean when it is opened again', async () => {
    const town = Municipality.withRooms('aaaa');
    const wire = new Wire();
    wire.cut = { at: 4, when: 'after' };
    await book(town.deskOf(METTE, wire), town.plan());
    await book(town.deskOf(AYSE), town.plan({ takesOver: true }));

    const outcome = await resumeBooking(town.deskOf(METTE), town.meeting(FIRST), town.caseFile());

    expect(outcome).toMatchObject({ kind: 'taken', by: { name: AYSE.name } });
    expect(town.mailboxes.live()).toHaveLength(1);
    expect([...town.cases.rows.values()][0]!.state).toBe('booked');
    expect([...town.room('aaaa').followUps.rows.values()][0]).toMatchObject({ state: 'convened', meetingKey: `${keyOf(100)}|2` });
  });

  it('cannot finish each other’s bookings: the event is in the organizer’s calendar', async () => {
    const town = Municipality.withRooms('aaaa');
    const wire = new Wire();
    wire.cut = { at: 6, when: 'before' };
    await book(town.deskOf(METTE, wire), town.plan());

    const outcome = await resumeBooking(town.deskOf(AYSE), town.meeting(FIRST), town.caseFile());

    expect(outcome).toMatchObject({ kind: 'taken', by: { name: METTE.name } });
  });
});
