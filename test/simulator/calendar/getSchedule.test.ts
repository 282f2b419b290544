import type { User } from '../../../simulator/directory/users.ts';
import { typeErrors } from '../../../simulator/graph/typeCheck.ts';
import { aCalendarWorld, anEvent, type Asking, attendee } from './aCalendarWorld.ts';

const at = (dateTime: string) => ({ dateTime, timeZone: 'Romance Standard Time' });
const ZONE = { prefer: 'outlook.timezone="Romance Standard Time"' };

interface Schedule {
  readonly scheduleId: string;
  readonly availabilityView: string;
  readonly scheduleItems: readonly Readonly<Record<string, unknown>>[];
  readonly workingHours: unknown;
  readonly error?: { readonly responseCode: string };
}

function setUp() {
  const here = aCalendarWorld();
  const question = (more: object = {}) => ({
    schedules: ['dorthe@fjordbro.example'],
    startTime: at('2026-12-01T08:00:00'),
    endTime: at('2026-12-01T16:00:00'),
    availabilityViewInterval: 60,
    ...more,
  });
  const askFor = (more: object = {}, asking: Asking = {}) => here.ask('POST', '/me/calendar/getSchedule', { body: question(more), ...asking });
  const schedules = (more: object = {}, asking: Asking = {}) => (askFor(more, asking).body as unknown as { value: readonly Schedule[] }).value;
  const fill = (as: User, from: string, to: string, more: object = {}) =>
    here.ask('POST', '/me/events', { as, body: anEvent({ start: at(`2026-12-01T${from}:00`), end: at(`2026-12-01T${to}:00`), ...more }) });
  return { ...here, askFor, schedules, fill };
}

describe('getSchedule', () => {
  it('answers for each address with a sign for each slot, its entries and its working hours', () => {
    const { askFor, schedules, fill, dorthe } = setUp();
    fill(dorthe, '09:00', '10:30');

    const [dorthes] = schedules({}, { headers: ZONE });

    expect(dorthes).toMatchObject({ scheduleId: 'dorthe@fjordbro.example', availabilityView: '02200000' });
    expect(dorthes!.scheduleItems).toEqual([
      { status: 'busy', start: { ...at('2026-12-01T09:00:00.0000000') }, end: { ...at('2026-12-01T10:30:00.0000000') } },
    ]);
    expect(dorthes!.workingHours).toMatchObject({ startTime: '08:00:00.0000000', endTime: '16:00:00.0000000', timeZone: { name: 'Romance Standard Time' } });
    expect(typeErrors(dorthes, 'microsoft.graph.scheduleInformation')).toEqual([]);
    expect(askFor({}, { headers: ZONE }).headers).toMatchObject({ 'Preference-Applied': 'outlook.timezone="Romance Standard Time"' });
  });

  it('tells times in UTC when no zone is preferred', () => {
    const { schedules, fill, dorthe } = setUp();
    fill(dorthe, '09:00', '10:00');

    expect(schedules()[0]!.scheduleItems[0]!['start']).toEqual({ dateTime: '2026-12-01T08:00:00.0000000', timeZone: 'UTC' });
  });

  it('lets the weightiest entry of a slot win, and counts working elsewhere as free', () => {
    const { schedules, fill, dorthe } = setUp();
    fill(dorthe, '08:00', '12:00', { showAs: 'tentative' });
    fill(dorthe, '09:00', '10:00', { showAs: 'busy' });
    fill(dorthe, '10:00', '11:00', { showAs: 'oof' });
    fill(dorthe, '13:00', '14:00', { showAs: 'workingElsewhere' });
    fill(dorthe, '14:00', '15:00', { showAs: 'free' });

    expect(schedules()[0]!.availabilityView).toBe('12310000');
  });

  it('shows an invitation as tentative until it is answered', () => {
    const { schedules, fill, mette } = setUp();
    fill(mette, '13:00', '14:00', { attendees: [attendee('dorthe@fjordbro.example')] });

    expect(schedules()[0]!.availabilityView).toBe('00000100');
  });

  it('shows subject and place of the own calendar, of others only when they share them, and never of a private entry', () => {
    const { world, schedules, fill, mette, dorthe } = setUp();
    for (const who of [mette, dorthe]) fill(who, '09:00', '10:00', { subject: 'Kursus', location: { displayName: 'Aarhus' } });
    fill(mette, '11:00', '12:00', { subject: 'Tandlæge', sensitivity: 'private' });
    const items = () => schedules({ schedules: ['mette@fjordbro.example', 'dorthe@fjordbro.example'] }).map(({ scheduleItems }) => scheduleItems);

    const [mettes, dorthes] = items();
    world.database.prepare("insert into calendar_sharing (mailbox, level) values (?, 'limitedDetails')").run(dorthe.objectId);
    const [, shared] = items();

    expect(mettes![0]).toMatchObject({ subject: 'Kursus', location: 'Aarhus', isPrivate: false });
    expect(Object.keys(mettes![1]!)).toEqual(['status', 'start', 'end']);
    expect(Object.keys(dorthes![0]!)).toEqual(['status', 'start', 'end']);
    expect(shared![0]).toMatchObject({ subject: 'Kursus' });
  });

  it('names what it cannot answer for and answers for the rest', () => {
    const { schedules } = setUp();

    const answers = schedules({ schedules: ['line@borger.example', 'sara@tidevand.example', 'peter@fjordbro.example'] });

    expect(answers.map(({ error }) => error?.responseCode)).toEqual(['ErrorMailRecipientNotFound', 'ErrorNoFreeBusyAccess', undefined]);
    for (const answer of answers) expect(typeErrors(answer, 'microsoft.graph.scheduleInformation')).toEqual([]);
  });

  it('gives up on a calendar with more than 1,000 entries in the window', () => {
    const { schedules, fill, dorthe } = setUp();
    for (let n = 0; n < 1000; n += 1) fill(dorthe, '09:00', '10:00');
    expect(schedules()[0]!.availabilityView).toBe('02000000');

    fill(dorthe, '09:00', '10:00');

    expect(schedules()[0]).toMatchObject({ error: { responseCode: 'ErrorResultSetTooBig' }, scheduleItems: [] });
  });

  it.each([
    ['more than 20 addresses', { schedules: Array.from({ length: 21 }, (_, n) => `a${n}@fjordbro.example`) }],
    ['no address', { schedules: [] }],
    ['62 days', { endTime: at('2027-02-01T08:00:00') }],
    ['a window that ends before it starts', { endTime: at('2026-12-01T07:00:00') }],
    ['slots of 4 minutes', { availabilityViewInterval: 4 }],
    ['slots of more than a day', { availabilityViewInterval: 1441 }],
    ['an unknown zone', { startTime: { dateTime: '2026-12-01T08:00:00', timeZone: 'Danish Time' } }],
    ['a parameter it does not have', { scheduleIds: [] }],
  ])('refuses %s', (_, more) => {
    const { askFor } = setUp();

    expect(askFor(more).status).toBe(400);
  });

  it('accepts 20 addresses, less than 62 days and names in any case', () => {
    const { ask, askFor } = setUp();
    const schedules = Array.from({ length: 20 }, (_, n) => `a${n}@fjordbro.example`);

    expect(askFor({ schedules, endTime: at('2027-02-01T07:59:00') }).status).toBe(200);
    const body = { Schedules: ['dorthe@fjordbro.example'], StartTime: at('2026-12-01T08:00:00'), EndTime: at('2026-12-01T09:00:00') };
    expect(ask('POST', '/me/calendar/getSchedule', { body }).body['value']).toMatchObject([{ availabilityView: '00' }]);
  });

  it('is not for guests', () => {
    const { askFor, saraAsGuest } = setUp();

    expect(askFor({}, { as: saraAsGuest })).toMatchObject({ status: 404, body: { error: { code: 'MailboxNotEnabledForRESTAPI' } } });
  });
});
