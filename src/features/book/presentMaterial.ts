import { type CalendarDay, type Contract, dayIn, daysBetween, daysUnderTarget, type MaterialPart, type Settings } from '#domain';
import { capitalised, formatDayLong, formatDays, formatList, type Language, type Words } from '#i18n';
import { type BookDraft, materialIn, type OpenFollowUp } from './draft.ts';
import { materialDueOf } from './planOf.ts';

export interface MaterialContext {
  readonly today: CalendarDay;
  readonly settings: Settings;
  readonly language: Language;
  readonly words: Words<'book'>;
}

/** Below the field: which day it is, and in plain words what is short about it. Null before there is a day. */
export function presentMaterialDue(draft: BookDraft, cover: OpenFollowUp, context: MaterialContext): string | null {
  const { today, settings, language, words } = context;
  const due = materialDueOf(draft, cover, today, settings);
  if (due === null) return null;
  const late = presentMaterialLate(draft, cover, context);
  const isShort = daysBetween(today, due) < settings.writingDays;
  const remarks = [...(late === null ? [] : [late]), ...(isShort ? [words.agenda.dueShort(formatDays(settings.writingDays, language))] : [])];
  const day = capitalised(formatDayLong(due, language, { weekday: true }), language);
  return remarks.length === 0 ? day : [`${day}.`, ...remarks, words.agenda.dueAnyway].join(' ');
}

/** That the material comes later before the meeting than the target (design 4.2): said, never a stop. */
export function presentMaterialLate(draft: BookDraft, cover: OpenFollowUp, { today, settings, language, words }: MaterialContext): string | null {
  const due = materialDueOf(draft, cover, today, settings);
  if (due === null || draft.time === null || materialIn(draft, cover).parts.length === 0) return null;
  const days = daysUnderTarget(due, dayIn(draft.time.start), settings);
  return days === null || days < 0 ? null : words.agenda.dueUnderTarget(formatDays(days, language), formatDays(settings.materialDays, language));
}

/** `Status på 2 mål – tekst og tal`: the form is the contract's (R17). */
export function presentPart(part: MaterialPart, { room }: OpenFollowUp, { language, words }: Pick<MaterialContext, 'language' | 'words'>): string {
  if (part !== 'statusOnGoals') return words.agenda.parts[part];
  return words.agenda.parts.statusOnGoals(room.goals.length, formOf(room.contract, language, words));
}

/** On what the service is asked: its contract, and the form agreed there. */
export function presentMaterialBasis({ room: { contract } }: OpenFollowUp, { language, words }: Pick<MaterialContext, 'language' | 'words'>): string {
  return contract ? words.agenda.basisContract(formatDayLong(contract.effortStart, language, { year: true })) : words.agenda.basisNone;
}

function formOf(contract: Contract | null, language: Language, { agenda: { form } }: Words<'book'>): string {
  const agreed = contract?.materialForm ?? { prose: true, number: true };
  return formatList([...(agreed.prose ? [form.prose] : []), ...(agreed.number ? [form.number] : [])], language);
}
