import type { Completeness } from '#domain';
import { formatDay, formatList, type Language, type Words } from '#i18n';

/** Each a line that stands by itself: goals, form, what is missing, time (R78). Facts of the report, no score. */
export function presentCompleteness({ goals, goalsCovered, goalsInForm, missingParts, isOnTime, due }: Completeness, language: Language, terms: Words<'terms'>): readonly string[] {
  const words = terms.completeness;
  const lacking = missingParts.map((part) => terms.material[part].toLocaleLowerCase());
  return [
    words.goals(goalsCovered, goals),
    goalsInForm === goals ? words.inForm : words.notInForm(goalsInForm, goals),
    ...(lacking.length > 0 ? [words.lacks(formatList(lacking, language))] : []),
    ...(isOnTime === null ? [] : [isOnTime ? words.onTime : words.late(due === null ? '' : formatDay(due, language))]),
  ];
}
