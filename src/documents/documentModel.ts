import type { Language } from '#i18n';

/** One document as content, whatever it becomes: Word, a page on screen, the text of an invitation. */
export interface DocumentModel {
  /** Neutral: stands in the file's properties, where anybody can read it without opening. */
  readonly title: string;
  readonly language: Language;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Somebody's own words. */
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'list'; readonly isNumbered: boolean; readonly items: readonly string[] }
  /** Label and value; a value of several lines is split at line breaks. */
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'table'; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** Nothing is written where there is nothing to say. */
export function section(level: 1 | 2 | 3, title: string, text: string): Block[] {
  return text.trim() === '' ? [] : [heading(level, title), paragraph(text)];
}
