import type { Column } from '../../sharepoint/lists/columns.ts';
import { columnTitle } from './danishNames.ts';
import type { ColumnKind, ShownColumn } from './sharePointShapes.ts';

/** A column as a page shows it: the name people read, and whether a date has a time. */
export function shownColumn(column: Column): ShownColumn {
  return { name: column.name, title: columnTitle(column), kind: kindOf(column), formatter: column.formatter };
}

function kindOf({ kind, facet }: Column): ColumnKind {
  if (kind !== 'dateTime') return kind;
  return facet['format'] === 'dateOnly' ? 'day' : 'instant';
}
