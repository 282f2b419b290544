import { type CalendarDay, dayIn, daysBetween, daysUnderTarget, type Settings } from '#domain';
import { capitalised, formatDayLong, formatDays, type Language, type Words } from '#i18n';
import type { BookDraft } from './draft.ts';
import { materialDueOf } from './planOf.ts';

export interface MaterialContext {
  readonly today: CalendarDay;
  readonly settings: Settings;
  readonly language: Language;
  readonly words: Words<'book'>;
}

/** Below the field: which day it is, and in plain words what is short about it. Null before there is a day. */
export function presentMaterialDue(draft: BookDraft, context: MaterialContext): string | null {
  const { today, settings, language, words } = context;
  const due = materialDueOf(draft, today, settings);
  if (due === null) return null;
  const late = presentMaterialLate(draft, context);
  const isShort = daysBetween(today, due) < settings.writingDays;
  const remarks = [...(late === null ? [] : [late]), ...(isShort ? [words.agenda.dueShort(formatDays(settings.writingDays, language))] : [])];
  const day = capitalised(formatDayLong(due, language, { weekday: true }), language);
  return remarks.length === 0 ? day : [`${day}.`, ...remarks, words.agenda.dueAnyway].join(' ');
}

/** That the material comes later before the meeting than the target (design 4.2): said, never a stop. */
export function presentMaterialLate(draft: BookDraft, { today, settings, language, words }: MaterialContext): string | null {
  const due = materialDueOf(draft, today, settings);
  if (due === null || draft.time === null || draft.materialRequested.length === 0) return null;
  const days = daysUnderTarget(due, dayIn(draft.time.start), settings);
  return days === null || days < 0 ? null : words.agenda.dueUnderTarget(formatDays(days, language), formatDays(settings.materialDays, language));
}
