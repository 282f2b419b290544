import type { Database } from '../../kernel/database.ts';
import { SYSTEM_COLUMNS } from './systemColumns.ts';

export type ColumnKind =
  | 'text'
  | 'note'
  | 'number'
  | 'currency'
  | 'dateTime'
  | 'boolean'
  | 'choice'
  | 'multiChoice'
  /** The next two are SharePoint's own only. */
  | 'person'
  | 'computed';

export interface Column {
  readonly id: string;
  /** Internal name: encoded, fixed when made. */
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly kind: ColumnKind;
  /** What Graph keeps under the name of the type, e.g. `{choices: [...]}`. */
  readonly facet: Readonly<Record<string, unknown>>;
  readonly isIndexed: boolean;
  readonly isUnique: boolean;
  readonly isRequired: boolean;
  readonly isHidden: boolean;
  readonly isReadOnly: boolean;
  readonly defaultValue: string | null;
  /** Column formatting, JSON; only SharePoint REST can set it. */
  readonly formatter: string | null;
}

/** Of the list's makers, `Title` among them, in the order they were made. */
export function ownColumnsOf(database: Database, listId: string): readonly Column[] {
  return (database.prepare('select * from sp_column where listId = ? order by position').all(listId) as ColumnRow[]).map(toColumn);
}

/** Those of the makers and SharePoint's own. */
export function columnsOf(database: Database, listId: string): readonly Column[] {
  return [...ownColumnsOf(database, listId), ...SYSTEM_COLUMNS];
}

export function findColumn(columns: readonly Column[], idOrName: string): Column | undefined {
  return columns.find((column) => column.name === idOrName || column.id === idOrName.toLowerCase());
}

/** Name of the facet in Graph; a column without one is shown without a type. */
export function facetName({ kind }: Column): string | undefined {
  const names: Readonly<Record<ColumnKind, string | undefined>> = {
    text: 'text', note: 'text', number: 'number', currency: 'currency', dateTime: 'dateTime', boolean: 'boolean',
    choice: 'choice', multiChoice: 'choice', person: 'personOrGroup', computed: undefined,
  };
  return names[kind];
}

interface ColumnRow {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly kind: ColumnKind;
  readonly facet: string;
  readonly isIndexed: number;
  readonly isUnique: number;
  readonly isRequired: number;
  readonly isHidden: number;
  readonly defaultValue: string | null;
  readonly formatter: string | null;
}

function toColumn(row: ColumnRow): Column {
  return {
    id: row.id,
    name: row.name,
    displayName: row.displayName,
    description: row.description,
    kind: row.kind,
    facet: JSON.parse(row.facet) as Readonly<Record<string, unknown>>,
    isIndexed: row.isIndexed === 1,
    isUnique: row.isUnique === 1,
    isRequired: row.isRequired === 1,
    isHidden: row.isHidden === 1,
    isReadOnly: false,
    defaultValue: row.defaultValue,
    formatter: row.formatter,
  };
}
