import { type CalendarDay, daysBetween } from '#domain';
import type { Language } from './language.ts';

/** How far a deadline is: `i dag`, `i morgen`, `om 6 dage`, `4 dage over`. */
export function formatDistance(day: CalendarDay, today: CalendarDay, language: Language): string {
  const days = daysBetween(today, day);
  if (days < 0) return `${formatDays(-days, language)} over`;
  if (days === 0) return language === 'da' ? 'i dag' : 'today';
  if (days === 1) return language === 'da' ? 'i morgen' : 'tomorrow';
  return language === 'da' ? `om ${days} dage` : `in ${days} days`;
}

/** `1 dag`, `8 dage`. */
export function formatDays(days: number, language: Language): string {
  if (language === 'da') return `${days} ${days === 1 ? 'dag' : 'dage'}`;
  return `${days} ${days === 1 ? 'day' : 'days'}`;
}

