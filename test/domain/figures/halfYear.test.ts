import { firstDayOf, halfYearOf, lastDayOf, resultsIn, toCalendarDay, wholeHalfYears } from '#domain';
import { aResult } from '../../builders/index.ts';

describe('wholeHalfYears', () => {
  it.each([
    ['2026-11-23', '1. 2026, 2. 2025, 1. 2025, 2. 2024'],
    ['2026-06-30', '2. 2025, 1. 2025, 2. 2024, 1. 2024'],
    ['2026-07-01', '1. 2026, 2. 2025, 1. 2025, 2. 2024'],
    ['2027-01-01', '2. 2026, 1. 2026, 2. 2025, 1. 2025'],
  ])('of %s are those that are over, newest first', (today, expected) => {
    expect(wholeHalfYears(toCalendarDay(today)).map(({ half, year }) => `${half}. ${year}`).join(', ')).toBe(expected);
  });

  it('leave no day between them and share none', () => {
    const periods = wholeHalfYears(toCalendarDay('2026-11-23'));

    expect(periods.map((period) => [firstDayOf(period), lastDayOf(period)])).toEqual([
      ['2026-01-01', '2026-06-30'],
      ['2025-07-01', '2025-12-31'],
      ['2025-01-01', '2025-06-30'],
      ['2024-07-01', '2024-12-31'],
    ]);
    for (const period of periods) expect([halfYearOf(firstDayOf(period)), halfYearOf(lastDayOf(period))]).toEqual([period, period]);
  });
});

describe('resultsIn', () => {
  it('are those closed in the half-year about one area', () => {
    const closed = (day: string, area: 'adult' | 'child') => aResult({ closedOn: toCalendarDay(day), area });
    const rows = [closed('2025-12-31', 'adult'), closed('2026-01-01', 'adult'), closed('2026-06-30', 'adult'), closed('2026-07-01', 'adult'), closed('2026-03-01', 'child')];

    expect(resultsIn(rows, { period: { year: 2026, half: 1 }, area: 'adult' })).toEqual([rows[1], rows[2]]);
  });
});
