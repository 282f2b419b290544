import type { Language } from './language.ts';

/** Somebody's own words in quotation marks, as the language writes them. Marks the writer typed are not doubled. */
export function quoted(text: string, language: Language): string {
  const bare = text.trim().replace(/^["“”„»]+|["“”«]+$/g, '');
  return language === 'da' ? `”${bare}”` : `“${bare}”`;
}
