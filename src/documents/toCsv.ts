import { type Language, tagOf } from '#i18n';
import type { PaperFile } from './paperFile.ts';
import type { Cell, Workbook } from './sheet.ts';

/** So that Excel reads the letters right. */
const MARK = '﻿';
const LINE = '\r\n';

/** The same tables as text, one below the other, written as the language writes: Danish has a decimal comma, and so a semicolon between. */
export function toCsv({ name, language, sheets, notes }: Workbook): PaperFile {
  const decimal = decimalOf(language);
  const between = decimal === ',' ? ';' : ',';
  const line = (cells: readonly Cell[]) => cells.map((cell) => field(cell, decimal, between)).join(between);
  const tables = sheets.map((sheet) => [[sheet.name], sheet.columns.map(({ title }) => title), ...sheet.rows].map(line).join(LINE));
  const text = [...tables, [notes.title, ...notes.lines].map((note) => line([note])).join(LINE)].join(LINE + LINE);
  return { name: `${name}.csv`, contentType: 'text/csv;charset=utf-8', content: new TextEncoder().encode(MARK + text + LINE) };
}

function decimalOf(language: Language): string {
  return new Intl.NumberFormat(tagOf(language)).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.';
}

function field(cell: Cell, decimal: string, between: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  const text = harmless(cell);
  return text.includes(between) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What begins like a formula is run by a spreadsheet that opens the file (OWASP, CSV injection); a lone dash is none. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]./.test(text) ? `'${text}` : text;
}
