import { dayIn, type Meeting } from '#domain';
import { formatDayLong, formatTimeSpan, type Language } from '#i18n';

/** A time as it stands inside a sentence: weekday, day and hours. */
export function timeOf({ start, end }: Pick<Meeting, 'start' | 'end'>, language: Language): string {
  return `${formatDayLong(dayIn(start), language, { weekday: true })} ${formatTimeSpan(start, end, language)}`;
}
