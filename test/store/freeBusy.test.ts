import { toInstant } from '#domain';
import { freeBusy } from '../../src/store/calendar/freeBusy.ts';
import { fakeGraph, json, type SentRequest } from '../graph/fakeGraph.ts';

interface Question {
  readonly schedules: readonly string[];
  readonly startTime: { readonly dateTime: string };
  readonly endTime: { readonly dateTime: string };
}

const questionOf = ({ body }: SentRequest) => body as Question;
const free = (request: SentRequest) => json(200, { value: questionOf(request).schedules.map((scheduleId) => ({ scheduleId, scheduleItems: [] })) });
const emails = (count: number) => Array.from({ length: count }, (_, index) => `p${index}@fjordbro.example`);

const FROM = toInstant('2026-11-23T00:00:00Z');

describe('freeBusy', () => {
  it('asks for twenty people and 41 days at a time', async () => {
    const { graph, sent } = fakeGraph(...Array.from({ length: 4 }, () => free));

    const found = await freeBusy(graph, emails(25), FROM, toInstant('2027-01-20T00:00:00Z'));

    expect(found).toHaveLength(25);
    expect(sent.map((request) => questionOf(request).schedules.length).sort((a, b) => a - b)).toEqual([5, 5, 20, 20]);
    expect(sent.map(questionOf).every(({ startTime, endTime }) => Date.parse(endTime.dateTime) - Date.parse(startTime.dateTime) <= 41 * 86_400_000)).toBe(true);
  });

  it('reads what is busy, tentative and away, in any case and with seven digits', async () => {
    const item = (status: string, hour: string) => ({ status, start: { dateTime: `2026-11-24T${hour}:00:00.0000000`, timeZone: 'UTC' }, end: { dateTime: `2026-11-24T${hour}:30:00.0000000`, timeZone: 'UTC' } });
    const { graph } = fakeGraph(json(200, { value: [{ scheduleId: 'P0@fjordbro.example', scheduleItems: [item('Busy', '08'), item('tentative', '09'), item('oof', '10'), item('workingElsewhere', '11'), item('free', '12')] }] }));

    const [person] = await freeBusy(graph, emails(1), FROM, toInstant('2026-11-25T00:00:00Z'));

    expect(person?.availability).toMatchObject({
      kind: 'known',
      busy: [
        { start: '2026-11-24T08:00:00.000Z', end: '2026-11-24T08:30:00.000Z', kind: 'busy' },
        { start: '2026-11-24T09:00:00.000Z', kind: 'tentative' },
        { start: '2026-11-24T10:00:00.000Z', kind: 'away' },
        { start: '2026-11-24T11:00:00.000Z', kind: 'elsewhere' },
      ],
    });
  });

  it('asks for half the time when a calendar is too full to answer for all of it', async () => {
    const full = json(200, { value: [{ scheduleId: 'p0@fjordbro.example', error: { responseCode: 'ErrorResultSetTooBig' } }] });
    const { graph, sent } = fakeGraph(full, free, free);

    const [person] = await freeBusy(graph, emails(1), FROM, toInstant('2026-12-03T00:00:00Z'));

    expect(person?.availability.kind).toBe('known');
    expect(sent.map((request) => [questionOf(request).startTime.dateTime, questionOf(request).endTime.dateTime])).toEqual([
      ['2026-11-23T00:00:00', '2026-12-03T00:00:00'],
      ['2026-11-23T00:00:00', '2026-11-28T00:00:00'],
      ['2026-11-28T00:00:00', '2026-12-03T00:00:00'],
    ]);
  });

  it('keeps one person’s unknown calendar from the others', async () => {
    const { graph } = fakeGraph(json(200, { value: [{ scheduleId: 'p0@fjordbro.example', error: { responseCode: 'ErrorNoFreeBusyAccess' } }, { scheduleId: 'p1@fjordbro.example', scheduleItems: [] }] }));

    const found = await freeBusy(graph, emails(2), FROM, toInstant('2026-11-25T00:00:00Z'));

    expect(found.map(({ availability }) => availability.kind)).toEqual(['unknown', 'known']);
  });

  it('knows whose answer is whose by the address, not by the place in the list', async () => {
    const busy = { status: 'busy', start: { dateTime: '2026-11-24T08:00:00.0000000', timeZone: 'UTC' }, end: { dateTime: '2026-11-24T09:00:00.0000000', timeZone: 'UTC' } };
    const { graph } = fakeGraph(json(200, { value: [{ scheduleId: 'P1@fjordbro.example', scheduleItems: [busy] }, { scheduleId: 'p0@fjordbro.example', scheduleItems: [] }] }));

    const found = await freeBusy(graph, emails(3), FROM, toInstant('2026-11-25T00:00:00Z'));

    expect(found.map(({ email, availability }) => [email, availability.kind === 'known' ? availability.busy.length : availability.cause])).toEqual([
      ['p0@fjordbro.example', 0],
      ['p1@fjordbro.example', 1],
      ['p2@fjordbro.example', 'failed'],
    ]);
  });

  it.each([
    ['ErrorNoFreeBusyAccess', 'otherTenant'],
    ['ErrorFreeBusyGenerationFailed', 'noAccess'],
    ['ErrorMailRecipientNotFound', 'notFound'],
    ['MailboxNotEnabledForRESTAPI', 'noMailbox'],
    ['ErrorResultSetTooBig', 'tooFull'],
    ['ErrorNobodyHasHeardOf', 'failed'],
  ])('says of %s that it is %s', async (responseCode, cause) => {
    const { graph } = fakeGraph(json(200, { value: [{ scheduleId: 'p0@fjordbro.example', error: { responseCode } }] }));

    const [person] = await freeBusy(graph, emails(1), FROM, toInstant('2026-11-24T00:00:00Z'));

    expect(person?.availability).toEqual({ kind: 'unknown', cause });
  });

  it('does not guess at times on another clock than the one asked for', async () => {
    const item = { status: 'busy', start: { dateTime: '2026-11-24T08:00:00.0000000', timeZone: 'Romance Standard Time' }, end: { dateTime: '2026-11-24T09:00:00.0000000', timeZone: 'Romance Standard Time' } };
    const { graph } = fakeGraph(json(200, { value: [{ scheduleId: 'p0@fjordbro.example', scheduleItems: [item] }] }));

    const [person] = await freeBusy(graph, emails(1), FROM, toInstant('2026-11-25T00:00:00Z'));

    expect(person?.availability).toEqual({ kind: 'unknown', cause: 'failed' });
  });

  const EUROPEAN = { standardOffset: { month: 10, dayOccurrence: 5, dayOfWeek: 'sunday' }, daylightOffset: { month: 3, dayOccurrence: 5, dayOfWeek: 'Sunday', daylightBias: -60 } };
  const AMERICAN = { standardOffset: { month: 11, dayOccurrence: 1, dayOfWeek: 'sunday' }, daylightOffset: { month: 3, dayOccurrence: 2, dayOfWeek: 'sunday', daylightBias: -60 } };

  it.each([
    ['Danish where none is told', null, 'Europe/Copenhagen'],
    ['Danish by its Windows name', { name: 'Romance Standard Time' }, 'Europe/Copenhagen'],
    ['Greenlandic by its Windows name', { name: 'Greenland Standard Time' }, 'America/Nuuk'],
    ['Danish when customized, counted from Greenwich one way', { name: 'Customized Time Zone', bias: -60, ...EUROPEAN }, 'Europe/Copenhagen'],
    ['Danish when customized, counted the other way', { name: 'Customized Time Zone', bias: 60, ...EUROPEAN }, 'Europe/Copenhagen'],
    ['Finnish when customized', { name: 'Customized Time Zone', bias: -120, ...EUROPEAN }, 'Europe/Helsinki'],
    ['eight hours behind without summer time', { name: 'Customized Time Zone', bias: 480 }, 'Etc/GMT+8'],
    ['three hours ahead without summer time', { name: 'Customized Time Zone', bias: -180, standardOffset: { month: 0 }, daylightOffset: { month: 0, daylightBias: 0 } }, 'Etc/GMT-3'],
  ])('takes working hours as %s', async (_, timeZone, zone) => {
    expect(await hoursFor({ timeZone })).toEqual({ weekdays: [1, 4], start: '08:30', end: '15:00', zone });
  });

  it.each([
    ['a zone nobody here knows', { timeZone: { name: 'Tasmania Standard Time' } }],
    ['clocks that change on other days', { timeZone: { name: 'Customized Time Zone', bias: 480, ...AMERICAN } }],
    ['half an hour from the others', { timeZone: { name: 'Customized Time Zone', bias: -330 } }],
    ['no days', { daysOfWeek: [] }],
    ['an end past the day', { endTime: '24:00:00.0000000' }],
  ])('lets working hours with %s rule nothing out', async (_, more) => {
    expect(await hoursFor(more)).toBeNull();
  });
});

async function hoursFor(more: object) {
  const workingHours = { daysOfWeek: ['monday', 'Thursday'], startTime: '08:30:00.0000000', endTime: '15:00:00.0000000', ...more };
  const { graph } = fakeGraph(json(200, { value: [{ scheduleId: 'p0@fjordbro.example', scheduleItems: [], workingHours }] }));
  const [person] = await freeBusy(graph, emails(1), FROM, toInstant('2026-11-24T00:00:00Z'));
  return person?.availability.kind === 'known' ? person.availability.workingHours : undefined;
}
