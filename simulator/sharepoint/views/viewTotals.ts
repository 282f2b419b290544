import type { World } from '../../kernel/world.ts';
import type { FieldValue } from '../items/fieldValues.ts';
import type { Item } from '../items/items.ts';
import type { Column } from '../lists/columns.ts';
import { CamlError } from './camlQuery.ts';
import { cellValue } from './cellValue.ts';
import { parseXml, XmlError } from './xmlElement.ts';

const KINDS = ['COUNT', 'SUM', 'AVG', 'MIN', 'MAX'] as const;
export type TotalKind = (typeof KINDS)[number];

export interface WantedTotal {
  readonly column: Column;
  readonly kind: TotalKind;
}

export interface ViewTotal {
  /** Internal name. */
  readonly name: string;
  readonly kind: TotalKind;
  readonly value: number;
}

/**
 * Reads a view's `Aggregations`: `<FieldRef Name="Days" Type="AVG"/>` for each column.
 * @throws CamlError also for a total that the column's type has none of: SharePoint would leave it out in silence.
 */
export function parseTotals(aggregations: string, columns: readonly Column[]): readonly WantedTotal[] {
  return elementsOf(aggregations).map(({ name, attributes }) => {
    const column = columns.find((one) => one.name === attributes['Name']);
    const kind = KINDS.find((one) => one === attributes['Type']);
    if (name !== 'FieldRef' || !column || !kind) throw new CamlError(`<${name}> is no total of a column that is here`);
    if (column.kind === 'note') throw new CamlError(`'${column.name}' has several lines: it has no total`);
    if (kind !== 'COUNT' && column.kind !== 'number' && column.kind !== 'currency') throw new CamlError(`'${column.name}' is no number: it has no ${kind}`);
    return { column, kind };
  });
}

/** Of all rows of the view, not of the page. A row without a value counts nowhere. */
export function totalsOf(world: World, items: readonly Item[], wanted: readonly WantedTotal[]): readonly ViewTotal[] {
  return wanted.flatMap(({ column, kind }) => {
    const values = items.map((item) => cellValue(world, item, column)).filter((value) => value !== undefined && value !== '');
    return kind !== 'COUNT' && values.length === 0 ? [] : [{ name: column.name, kind, value: totalOf(kind, values) }];
  });
}

function totalOf(kind: TotalKind, values: readonly (FieldValue | undefined)[]): number {
  const numbers = values.map(Number);
  const sum = numbers.reduce((before, value) => before + value, 0);
  return { COUNT: values.length, SUM: sum, AVG: sum / numbers.length, MIN: Math.min(...numbers), MAX: Math.max(...numbers) }[kind];
}

function elementsOf(aggregations: string) {
  try {
    return parseXml(aggregations);
  } catch (error) {
    if (error instanceof XmlError) throw new CamlError(error.message);
    throw error;
  }
}
