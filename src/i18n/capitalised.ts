import { type Language, tagOf } from './language.ts';

/** First letter large, for a weekday or distance that begins a line. */
export function capitalised(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(tagOf(language)) + text.slice(1);
}
