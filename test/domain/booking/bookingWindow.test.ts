import { bookingWindow, DEFAULT_SETTINGS, toCalendarDay } from '#domain';

const windowFor = (dueOn: string, today: string) => bookingWindow(toCalendarDay(dueOn), toCalendarDay(today), DEFAULT_SETTINGS);

describe('bookingWindow', () => {
  it('reaches from the least time to write until eighteen days ahead when the due date is over', () => {
    const window = windowFor('2026-11-19', '2026-11-23');

    expect(window).toMatchObject({ from: '2026-11-30', to: '2026-12-11' });
    expect(window.days).toHaveLength(10);
  });

  it('reaches to the due date when that is later', () => {
    expect(windowFor('2027-01-12', '2026-11-23').to).toBe('2027-01-12');
  });

  it('says why the rest is closed: too soon, weekends and holidays by name', () => {
    const window = windowFor('2026-12-28', '2026-12-14');

    expect(window.closed).toEqual([
      { from: '2026-12-14', to: '2026-12-20', reason: { code: 'tooSoon', writingDays: 7 } },
      { from: '2026-12-25', to: '2026-12-25', reason: { code: 'holiday', holiday: 'christmasDay' } },
      { from: '2026-12-26', to: '2026-12-26', reason: { code: 'holiday', holiday: 'boxingDay' } },
      { from: '2026-12-27', to: '2026-12-27', reason: { code: 'weekend' } },
      { from: '2027-01-01', to: '2027-01-01', reason: { code: 'holiday', holiday: 'newYearsDay' } },
    ]);
    expect(window.days).toEqual(['2026-12-21', '2026-12-22', '2026-12-23', '2026-12-24', '2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31']);
  });

  it('puts Easter 2027 out and Store Bededag in', () => {
    const { days } = windowFor('2027-04-26', '2027-03-15');

    expect(days).not.toContain('2027-03-25');
    expect(days).not.toContain('2027-03-29');
    expect(days).toContain('2027-04-23');
  });
});
