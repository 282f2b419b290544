import { accessDenied, invalidRequest } from '../../graph/errors.ts';
import type { Database } from '../../kernel/database.ts';
import { dropIndex, fillIndex, hasDuplicates } from '../items/itemIndex.ts';
import { readFacet } from './columnDefinition.ts';
import { type Column, type ColumnKind, facetName, ownColumnsOf } from './columns.ts';
import type { List } from './lists.ts';

/** At most 20 indexes a list (Microsoft, "large lists"). */
const MOST_INDEXES = 20;

const NEVER_INDEXED: readonly ColumnKind[] = ['note', 'multiChoice', 'computed'];

type Body = Readonly<Record<string, unknown>>;

/**
 * Changes what a `columnDefinition` names; its id and internal name stay.
 * @throws GraphError 400 for what SharePoint refuses: an index on multi-line text, the 21st index, uniqueness without an index
 * or over duplicates, another type.
 */
export function changeColumn(database: Database, list: List, column: Column, change: Body): void {
  if (column.isReadOnly) throw accessDenied();
  if (change['id'] !== undefined && change['id'] !== column.id) throw invalidRequest('The id of a column cannot be changed');
  if (change['name'] !== undefined && change['name'] !== column.name) throw invalidRequest('The name of a column cannot be changed');
  changePlain(database, list, column, change);
  changeFacet(database, list, column, change);
  if (typeof change['indexed'] === 'boolean') setIndexed(database, list, column, change['indexed']);
  const indexed = { ...column, isIndexed: (change['indexed'] as boolean | undefined) ?? column.isIndexed };
  if (typeof change['enforceUniqueValues'] === 'boolean') setUnique(database, list, indexed, change['enforceUniqueValues']);
}

export function setFormatter(database: Database, list: List, column: Column, formatter: string | null): void {
  update(database, list, column, 'formatter', formatter);
}

const PLAIN: Readonly<Record<string, string>> = { displayName: 'displayName', description: 'description', required: 'isRequired', hidden: 'isHidden' };

function changePlain(database: Database, list: List, column: Column, change: Body): void {
  for (const [name, stored] of Object.entries(PLAIN)) {
    const value = change[name] as string | boolean | null | undefined;
    if (value != null) update(database, list, column, stored, typeof value === 'boolean' ? Number(value) : value);
  }
  const defaultValue = change['defaultValue'] as { value?: string } | null | undefined;
  if (defaultValue !== undefined) update(database, list, column, 'defaultValue', defaultValue?.value ?? null);
}

function changeFacet(database: Database, list: List, column: Column, change: Body): void {
  const name = facetName(column)!;
  const other = ['text', 'number', 'currency', 'dateTime', 'boolean', 'choice'].find((one) => one !== name && change[one] != null);
  if (other !== undefined) throw invalidRequest('The type of a column cannot be changed');
  if (change[name] == null) return;
  const { kind, facet } = readFacet({ [name]: { ...column.facet, ...(change[name]) } });
  if (kind !== column.kind) throw invalidRequest('The type of a column cannot be changed');
  update(database, list, column, 'facet', JSON.stringify(facet));
}

function setIndexed(database: Database, list: List, column: Column, isIndexed: boolean): void {
  if (isIndexed === column.isIndexed) return;
  if (!isIndexed) {
    if (column.isUnique) throw invalidRequest(`Field '${column.name}' enforces unique values and keeps its index`);
    dropIndex(database, list, column);
    return update(database, list, column, 'isIndexed', 0);
  }
  if (NEVER_INDEXED.includes(column.kind)) throw invalidRequest(`Field '${column.name}' cannot be indexed`);
  const indexes = ownColumnsOf(database, list.id).filter((one) => one.isIndexed).length;
  if (indexes >= MOST_INDEXES) throw invalidRequest(`A list has at most ${MOST_INDEXES} indexed columns`);
  fillIndex(database, list, column);
  update(database, list, column, 'isIndexed', 1);
}

function setUnique(database: Database, list: List, column: Column, isUnique: boolean): void {
  if (isUnique && column.kind === 'boolean') throw invalidRequest(`Field '${column.name}' cannot enforce unique values`);
  if (isUnique && !column.isIndexed) throw invalidRequest(`Field '${column.name}' must be indexed to enforce unique values`);
  if (isUnique && hasDuplicates(database, list, column)) throw invalidRequest(`Field '${column.name}' already holds duplicate values`);
  update(database, list, column, 'isUnique', Number(isUnique));
}

function update(database: Database, list: List, column: Column, stored: string, value: string | number | null): void {
  database.prepare(`update sp_column set ${stored} = ? where listId = ? and name = ?`).run(value, list.id, column.name);
}
