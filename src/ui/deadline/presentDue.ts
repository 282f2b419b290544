import type { CalendarDay } from '#domain';
import { formatDay, formatDayLong, formatDistance, type Language, type Words } from '#i18n';
import type { DueProps } from './Due.tsx';

export interface PresentedDue {
  readonly state: 'overdue' | 'ahead' | 'booked';
  /** `19. nov.` */
  readonly date: string;
  /** `4 dage over`, or what is said instead. */
  readonly distance: string;
  /** The two in one line, with the word for deadline unless plain. */
  readonly line: string;
}

/** A due date in words. Today is said as such, with the weekday: "Frist i dag · mandag 23. november". */
export function presentDue(due: DueProps, today: CalendarDay, language: Language, words: Words<'ui'>): PresentedDue {
  const date = due.isLong ? formatDayLong(due.day, language) : formatDay(due.day, language, today);
  const distance = due.instead ?? formatDistance(due.day, today, language);
  return { state: stateOf(due, today), date, distance, line: lineOf() };

  function lineOf(): string {
    if (due.form === 'plain') return `${date} · ${distance}`;
    if (due.day === today && !due.isBooked) return `${words.dueToday} · ${formatDayLong(today, language, { weekday: true })}`;
    return `${words.dueOn(date)} · ${distance}`;
  }
}

function stateOf(due: DueProps, today: CalendarDay): PresentedDue['state'] {
  if (due.isBooked) return 'booked';
  return due.day < today ? 'overdue' : 'ahead';
}
