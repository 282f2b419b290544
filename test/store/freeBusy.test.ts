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
});
