import type { Settings } from '../settings.ts';
import { addDays, daysBetween, earlierOf, laterOf, type CalendarDay } from '../time/calendarDay.ts';

/** When the material is to be in: as early as wished, but with time to write, and never after the day before the meeting. */
export function materialDue(meetingOn: CalendarDay, sentOn: CalendarDay, settings: Settings): CalendarDay {
  const wished = addDays(meetingOn, -settings.materialDays);
  const writable = addDays(sentOn, settings.writingDays);
  return earlierOf(laterOf(wished, writable), addDays(meetingOn, -1));
}

/** How few days before the meeting the material is due, where that is under the target; null where the target is kept. Said, never a stop. */
export function daysUnderTarget(due: CalendarDay, meetingOn: CalendarDay, settings: Settings): number | null {
  const days = daysBetween(due, meetingOn);
  return days < settings.materialDays ? days : null;
}

/** Which lead times a meeting on that day misses: said, never a stop. */
export interface LeadTimes {
  readonly daysToMeeting: number;
  readonly isAgendaLate: boolean;
  readonly isMaterialLate: boolean;
  /** Under the least time to write. */
  readonly isTooShortToWrite: boolean;
}

export function leadTimesOf(meetingOn: CalendarDay, sentOn: CalendarDay, settings: Settings): LeadTimes {
  const daysToMeeting = daysBetween(sentOn, meetingOn);
  const due = materialDue(meetingOn, sentOn, settings);
  return {
    daysToMeeting,
    isAgendaLate: daysToMeeting < settings.agendaDays,
    isMaterialLate: daysUnderTarget(due, meetingOn, settings) !== null,
    isTooShortToWrite: daysBetween(sentOn, due) < settings.writingDays,
  };
}
