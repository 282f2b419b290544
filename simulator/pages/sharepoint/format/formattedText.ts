import { evaluate, type FormatScope } from './evaluate.ts';
import { text } from './functions.ts';
import type { FormatElement } from './readFormatter.ts';

/** The words a formatted value shows, for a search in what is seen and not in codes behind it. */
export function formattedText(element: FormatElement, scope: FormatScope): string {
  const own = element.text === undefined ? '' : text(evaluate(element.text, scope));
  return [own, ...element.children.map((child) => formattedText(child, scope))].filter((part) => part !== '').join(' ');
}
