import { daysUnderTarget, DEFAULT_SETTINGS, leadTimesOf, materialDue, toCalendarDay } from '#domain';

const today = toCalendarDay('2026-11-23');
const due = (meeting: string): string => materialDue(toCalendarDay(meeting), today, DEFAULT_SETTINGS);

describe('materialDue', () => {
  it('is a fortnight before a meeting far ahead', () => {
    expect(due('2027-01-12')).toBe('2026-12-29');
  });

  it('leaves seven days to write when the meeting is near', () => {
    expect(due('2026-12-03')).toBe('2026-11-30');
  });

  it('is never later than the day before the meeting', () => {
    expect(due('2026-11-26')).toBe('2026-11-25');
    expect(due('2026-12-01')).toBe('2026-11-30');
  });
});

describe('daysUnderTarget', () => {
  it.each([
    ['2026-12-07', null],
    ['2026-12-08', 13],
    ['2026-12-20', 1],
  ])('counts from %s to a meeting on 21 December', (day, days) => {
    expect(daysUnderTarget(toCalendarDay(day), toCalendarDay('2026-12-21'), DEFAULT_SETTINGS)).toBe(days);
  });
});

describe('leadTimesOf', () => {
  it('says which targets a near meeting misses', () => {
    expect(leadTimesOf(toCalendarDay('2026-12-01'), today, DEFAULT_SETTINGS)).toEqual({
      daysToMeeting: 8,
      isAgendaLate: true,
      isMaterialLate: true,
      isTooShortToWrite: false,
    });
    expect(leadTimesOf(toCalendarDay('2026-11-27'), today, DEFAULT_SETTINGS).isTooShortToWrite).toBe(true);
  });

  it('finds nothing to say about a meeting called in good time', () => {
    expect(leadTimesOf(toCalendarDay('2026-12-21'), today, DEFAULT_SETTINGS)).toEqual({
      daysToMeeting: 28,
      isAgendaLate: false,
      isMaterialLate: false,
      isTooShortToWrite: false,
    });
  });
});
