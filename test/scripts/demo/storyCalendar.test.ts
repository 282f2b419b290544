import { toCalendarDay, weekdayOf } from '#domain';
import { storyCalendar } from '../../../scripts/demo/storyCalendar.ts';

describe('storyCalendar', () => {
  it('tells the story as it is written in its own week, whatever day it is', () => {
    expect(storyCalendar('2026-11-23', toCalendarDay('2026-11-23'))('2026-11-19')).toBe('2026-11-19');
    expect(storyCalendar('2026-11-23', toCalendarDay('2026-11-29'))('2026-11-19')).toBe('2026-11-19');
  });

  it('moves it by whole weeks, so that every day keeps its weekday', () => {
    const dayOf = storyCalendar('2026-11-23', toCalendarDay('2027-02-03'));

    expect(dayOf('2026-11-23')).toBe('2027-02-01');
    expect(weekdayOf(dayOf('2026-11-26'))).toBe(weekdayOf(toCalendarDay('2026-11-26')));
  });
});
