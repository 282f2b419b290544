import { deadlineOf, nextDueAfter, subGoalDeadline, toCalendarDay } from '#domain';

const day = toCalendarDay;

describe('nextDueAfter', () => {
  it('counts months in the calendar', () => {
    expect(nextDueAfter(day('2026-08-27'), { n: 3, unit: 'months' })).toBe('2026-11-27');
  });

  it('ends on the last day of a month that is too short', () => {
    expect(nextDueAfter(day('2026-11-30'), { n: 3, unit: 'months' })).toBe('2027-02-28');
  });

  it('counts weeks as seven days, also over the change of clocks', () => {
    expect(nextDueAfter(day('2026-10-20'), { n: 2, unit: 'weeks' })).toBe('2026-11-03');
  });
});

describe('subGoalDeadline', () => {
  it('is three months after the effort began, in a leap year too', () => {
    expect(subGoalDeadline(day('2023-11-30'))).toBe('2024-02-29');
    expect(subGoalDeadline(day('2026-06-01'))).toBe('2026-09-01');
  });
});

describe('deadlineOf', () => {
  const today = day('2026-11-23');

  it('tells how many days a deadline is over, without a sign', () => {
    expect(deadlineOf(day('2026-11-19'), today)).toEqual({ kind: 'over', days: 4 });
  });

  it('knows today from tomorrow', () => {
    expect(deadlineOf(today, today)).toEqual({ kind: 'today', days: 0 });
    expect(deadlineOf(day('2026-11-24'), today)).toEqual({ kind: 'ahead', days: 1 });
  });
});
