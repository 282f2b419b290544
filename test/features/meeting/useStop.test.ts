import { toInstant } from '../../../src/domain/index.ts';
import { addTime, readReached } from '../../../src/features/meeting/panel/useStop.ts';

const TEN_PAST = toInstant('2026-12-03T09:10:00Z');

describe('addTime', () => {
  const reached = { at: 1, since: toInstant('2026-12-03T09:00:00Z'), used: { 0: 60_000 } };

  it('gives the time since the stop was reached to its item, on top of what it had', () => {
    expect(addTime(reached, 0, TEN_PAST)).toEqual({ 0: 660_000 });
    expect(addTime(reached, 1, TEN_PAST)).toEqual({ 0: 60_000, 1: 600_000 });
  });

  it('counts nothing outside of the meeting', () => {
    expect(addTime(reached, 0, null)).toEqual({ 0: 60_000 });
    expect(addTime({ ...reached, since: null }, 0, TEN_PAST)).toEqual({ 0: 60_000 });
  });
});

describe('readReached', () => {
  it.each([
    [null, { at: 0, since: null, used: {} }],
    ['4', { at: 4, since: null, used: {} }],
    ['{"at":2,"since":"2026-12-03T09:10:00.000Z","used":{"0":5}}', { at: 2, since: TEN_PAST, used: { 0: 5 } }],
    ['{"at":-1}', { at: 0, since: null, used: {} }],
    ['{"at":', { at: 0, since: null, used: {} }],
  ])('reads %s', (text, expected) => {
    expect(readReached(text)).toEqual(expected);
  });
});
