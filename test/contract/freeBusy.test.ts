import { type Availability, instantAt, toCalendarDay, toInstant, toLocalTime } from '#domain';
import type { Store } from '#store';
import { startMunicipality, type TestMunicipality } from '../support/municipality.ts';

const DORTHE = 'dorthe.winther@fjordbro.example';
const ANDERS = 'anders.bjerre@fjordbro.example';

let municipality: TestMunicipality;
let mette: Store;

beforeAll(async () => {
  municipality = await startMunicipality();
  mette = await municipality.storeAs('mette');
}, 120_000);

afterAll(() => municipality?.close());

const fill = (mail: string, entries: readonly object[]) => municipality.microsoft365.admin('/calendar', { mail, entries });
const ask = async (emails: readonly string[], from: string, to: string) => mette.calendar.freeBusy(emails, toInstant(from), toInstant(to));
const saidOf = (availability: Availability) => (availability.kind === 'known' ? availability.busy.length : availability.cause);

describe('Free and busy, as the wire answers', () => {
  it('are told for sixty people, each under their own address', async () => {
    await fill(DORTHE, [{ start: '2027-08-03T09:00', end: '2027-08-03T10:00' }]);
    const emails = Array.from({ length: 60 }, (_, at) => (at === 41 ? DORTHE : `nobody${at}@fjordbro.example`));

    const found = await ask(emails, '2027-08-03T00:00:00Z', '2027-08-04T00:00:00Z');

    expect(found.map(({ email }) => email)).toEqual(emails);
    expect(found.map(({ availability }) => saidOf(availability))).toEqual(emails.map((email) => (email === DORTHE ? 1 : 'notFound')));
  });

  it('are whole on both sides of the 41st day, with what lies across it', async () => {
    // From 1 June the 41st day ends as 12 July begins.
    await fill(DORTHE, [
      { start: '2027-07-11T22:00:00Z', end: '2027-07-11T23:00:00Z' },
      { start: '2027-07-11T23:30:00Z', end: '2027-07-12T00:30:00Z' },
      { start: '2027-07-12T08:00:00Z', end: '2027-07-12T09:00:00Z' },
    ]);

    const [dorthe] = await ask([DORTHE], '2027-06-01T00:00:00Z', '2027-07-20T00:00:00Z');

    const busy = dorthe!.availability.kind === 'known' ? dorthe!.availability.busy : [];
    expect([...new Set(busy.map(({ start }) => start))].sort()).toEqual(['2027-07-11T22:00:00.000Z', '2027-07-11T23:30:00.000Z', '2027-07-12T08:00:00.000Z']);
  });

  it('are right on the days the clock is changed', async () => {
    await fill(DORTHE, [{ start: '2027-03-26T08:00', end: '2027-03-26T09:00' }, { start: '2027-03-30T08:00', end: '2027-03-30T09:00' }]);

    const [dorthe] = await ask([DORTHE], '2027-03-25T00:00:00Z', '2027-04-01T00:00:00Z');

    const eight = (day: string) => instantAt(toCalendarDay(day), toLocalTime('08:00'));
    expect(dorthe!.availability).toMatchObject({ busy: [{ start: eight('2027-03-26') }, { start: eight('2027-03-30') }] });
    expect([eight('2027-03-26'), eight('2027-03-30')]).toEqual(['2027-03-26T07:00:00.000Z', '2027-03-30T06:00:00.000Z']);
  });

  it('come in halves for a calendar with more than 1,000 entries, and are unknown where one day holds as many', async () => {
    const quarter = (at: number) => new Date(Date.UTC(2027, 4, 1) + at * 30 * 60_000).toISOString();
    await fill(DORTHE, Array.from({ length: 1_200 }, (_, at) => ({ start: quarter(at), end: quarter(at + 1) })));
    await fill(ANDERS, Array.from({ length: 1_001 }, () => ({ start: '2027-05-03T08:00', end: '2027-05-03T09:00' })));

    const [dorthe, anders] = await ask([DORTHE, ANDERS], '2027-05-01T00:00:00Z', '2027-05-31T00:00:00Z');

    const starts = dorthe!.availability.kind === 'known' ? new Set(dorthe!.availability.busy.map(({ start }) => start)) : new Set();
    expect(starts.size).toBe(1_200);
    expect(anders!.availability).toEqual({ kind: 'unknown', cause: 'tooFull' });
  });

  it('bring working hours on the clock of whoever keeps them', async () => {
    const customTimeZone = {
      '@odata.type': '#microsoft.graph.customTimeZone',
      name: 'Customized Time Zone',
      bias: -120,
      standardOffset: { time: '04:00:00.0000000', dayOccurrence: 5, dayOfWeek: 'sunday', month: 10, year: 0 },
      daylightOffset: { daylightBias: -60, time: '03:00:00.0000000', dayOccurrence: 5, dayOfWeek: 'sunday', month: 3, year: 0 },
    };
    await municipality.microsoft365.admin('/working-hours', { mail: DORTHE, hours: { daysOfWeek: ['monday', 'tuesday'], timeZone: { name: 'Greenland Standard Time' } } });
    await municipality.microsoft365.admin('/working-hours', { mail: ANDERS, hours: { startTime: '09:00:00.0000000', timeZone: customTimeZone } });

    const found = await ask([DORTHE, ANDERS, 'mette.krogh@fjordbro.example'], '2026-12-01T00:00:00Z', '2026-12-02T00:00:00Z');

    expect(found.map(({ availability }) => availability.kind === 'known' && availability.workingHours)).toEqual([
      { weekdays: [1, 2], start: '08:00', end: '16:00', zone: 'America/Nuuk' },
      { weekdays: [1, 2, 3, 4, 5], start: '09:00', end: '16:00', zone: 'Europe/Helsinki' },
      { weekdays: [1, 2, 3, 4, 5], start: '08:00', end: '16:00', zone: 'Europe/Copenhagen' },
    ]);
  });
});
