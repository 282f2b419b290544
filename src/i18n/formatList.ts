import { type Language, tagOf } from './language.ts';

/** `Dorthe og Peter`, `Line, Kasper og Asta`. */
export function formatList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(tagOf(language), { style: 'long', type: 'conjunction' }).format(items);
}
