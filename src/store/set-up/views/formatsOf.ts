import { CHOICE_WORDS } from '../choiceWords.ts';
import { barFormat, choiceWordFormat, dueDateFormat } from './formats.ts';

/** The highest level of any scale in use; longer bars than the column is wide say nothing. */
const HIGHEST_LEVEL = 10;

const OTHER: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  Results: { Baseline: barFormat(HIGHEST_LEVEL), Now: barFormat(HIGHEST_LEVEL), Target: barFormat(HIGHEST_LEVEL) },
  Cases: { NextDue: dueDateFormat },
};

/** How the columns of a list look to those who browse it: a word for the code of every choice, a bar for a level, a deadline in words. */
export function formatsOf({ name }: { readonly name: string }): Readonly<Record<string, object>> {
  const words = Object.entries(CHOICE_WORDS[name] ?? {}).map(([column, codes]) => [column, choiceWordFormat(codes)] as const);
  return { ...Object.fromEntries(words), ...OTHER[name] };
}
