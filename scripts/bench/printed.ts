import type { Budget, Finding, Table } from './subject.ts';

/** A finding as it is read in a terminal. */
export function printedFinding(title: string, { tables, notes = [] }: Finding): string {
  return [`\n${title}\n${'='.repeat(title.length)}`, ...tables.map(printedTable), ...notes.map((note) => `  ${note}`)].join('\n');
}

/** Columns as wide as their widest cell; all but the first to the right, for they hold figures. */
export function printedTable({ title, columns, rows }: Table): string {
  const widths = columns.map((column, at) => Math.max(column.length, ...rows.map((row) => (row[at] ?? '').length)));
  const line = (cells: readonly string[]): string => cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  ').trimEnd();
  return ['', title, `  ${line(columns)}`, `  ${widths.map((width) => '-'.repeat(width)).join('  ')}`, ...rows.map((row) => `  ${line(row)}`), ''].join('\n');
}

/** What was promised and what was measured, in words; the missed ones first. */
export function printedSummary(budgets: readonly Budget[]): string {
  if (budgets.length === 0) return 'No budget belongs to what was measured.';
  const [missed, met] = [budgets.filter(({ isMet }) => !isMet), budgets.filter(({ isMet }) => isMet)];
  const said = ({ what, measured, allowed }: Budget): string => `  ${what}: ${measured} (${allowed})`;
  return [
    `Budgets met: ${met.length} of ${budgets.length}.`,
    ...(missed.length === 0 ? [] : ['\nNot met:', ...missed.map(said)]),
    ...(met.length === 0 ? [] : ['\nMet:', ...met.map(said)]),
  ].join('\n');
}
