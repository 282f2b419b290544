import { addDays, instantOf, localParts, mondayOf, weekNumber } from '../../../simulator/pages/frame/danishTime.ts';

describe('danishTime', () => {
  it.each([
    ['2026-11-26', '10:00', '2026-11-26T09:00:00.000Z'],
    ['2026-07-01', '10:00', '2026-07-01T08:00:00.000Z'],
    ['2026-03-29', '01:30', '2026-03-29T00:30:00.000Z'],
    ['2026-03-29', '03:30', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25', '04:00', '2026-10-25T03:00:00.000Z'],
  ])('reads %s %s on a Danish clock', (day, time, instant) => {
    expect(new Date(instantOf({ day, time })).toISOString()).toBe(instant);
    expect(localParts(instantOf({ day, time }))).toEqual({ day, time });
  });

  it('puts the hour that summer time skips after it', () => {
    expect(localParts(instantOf({ day: '2026-03-29', time: '02:30' })).time).toBe('03:30');
  });

  it.each([
    ['2026-11-29', '2026-11-23', 48],
    ['2027-01-01', '2026-12-28', 53],
    ['2027-01-04', '2027-01-04', 1],
  ])('knows the Monday and the number of the week of %s', (day, monday, week) => {
    expect(mondayOf(day)).toBe(monday);
    expect(weekNumber(day)).toBe(week);
  });

  it('counts days over the end of a year', () => {
    expect(addDays('2026-12-30', 5)).toBe('2027-01-04');
  });
});
