import type { Key } from '#domain';
import { type KeyboardEvent, useState } from 'react';

export interface RowKeys {
  /** The one row Tab stops at. */
  readonly stop: Key | null;
  readonly onFocusRow: (caseKey: Key) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

const ROW = '[data-row]';

/** One tab stop for the whole list: arrows, Home and End move between rows, Enter opens the link as links do. */
export function useRowKeys(rows: readonly Key[], chosen: Key | null): RowKeys {
  const [last, setLast] = useState<Key | null>(null);
  const stop = [last, chosen].find((key) => key !== null && rows.includes(key)) ?? rows[0] ?? null;
  return { stop, onFocusRow: setLast, onKeyDown: moveFocus };
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>(ROW)];
  const at = rows.findIndex((row) => row.closest('li')?.contains(document.activeElement));
  const target = targetOf(event.key, at, rows.length);
  if (at < 0 || target === null) return;
  event.preventDefault();
  rows[target]?.focus();
}

function targetOf(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
