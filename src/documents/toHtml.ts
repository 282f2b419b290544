import { tagOf } from '#i18n';
import type { Block, DocumentModel } from './documentModel.ts';
import { escapeHtml } from './escapeHtml.ts';

/** The content alone, for the text of an invitation and for a part of a page. */
export function toHtml({ blocks, language }: DocumentModel): string {
  return `<div lang="${tagOf(language)}">${blocks.map(blockHtml).join('')}</div>`;
}

/** A page by itself, to be printed or opened. */
export function toHtmlPage(model: DocumentModel): string {
  const head = `<meta charset="utf-8"><title>${escapeHtml(model.title)}</title><style>${PRINT}</style>`;
  return `<!doctype html><html lang="${tagOf(model.language)}"><head>${head}</head><body><main>${model.blocks.map(blockHtml).join('')}</main></body></html>`;
}

const PRINT = 'body{font:12pt/1.5 "Segoe UI",Arial,sans-serif;max-width:42em;margin:2em auto}th{text-align:left;vertical-align:top;padding-right:1.5em}td{vertical-align:top}';

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${lines(block.text)}</p>`;
    case 'quote':
      return `<blockquote><p>${lines(block.text)}</p></blockquote>`;
    case 'list':
      return listHtml(block.isNumbered ? 'ol' : 'ul', block.items);
    case 'facts':
      return `<table>${block.rows.map(([label, value]) => `<tr><th scope="row">${escapeHtml(label)}</th><td>${lines(value)}</td></tr>`).join('')}</table>`;
    case 'table':
      return tableHtml(block.header, block.rows);
    case 'link':
      return `<p><a href="${escapeHtml(safeHref(block.href))}">${escapeHtml(block.text)}</a></p>`;
  }
}

function listHtml(tag: 'ol' | 'ul', items: readonly string[]): string {
  return `<${tag}>${items.map((item) => `<li>${lines(item)}</li>`).join('')}</${tag}>`;
}

function tableHtml(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = header.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${lines(cell)}</td>`).join('')}</tr>`).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

function lines(text: string): string {
  return text.split(/\r?\n/).map(escapeHtml).join('<br>');
}

/** @throws RangeError for anything but a secure address: a link made of data must not run. */
export function safeHref(href: string): string {
  if (!/^https:\/\//i.test(href)) throw new RangeError('A link goes to an https address');
  return href;
}
