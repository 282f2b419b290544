import { addDays, daysBetween, toCalendarDay, weekdayOf, type CalendarDay } from '#domain';

/** Turns a day of the story into the same weekday around the present. */
export type StoryCalendar = (day: string) => CalendarDay;

/** The story is moved by whole weeks, so that its reference Monday becomes the Monday of this week. Birth dates are not moved. */
export function storyCalendar(referenceDate: string, today: CalendarDay): StoryCalendar {
  const monday = addDays(today, 1 - weekdayOf(today));
  const shift = daysBetween(toCalendarDay(referenceDate), monday);
  return (day) => addDays(toCalendarDay(day), shift);
}
