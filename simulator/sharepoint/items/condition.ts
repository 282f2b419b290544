import type { FilterClause, FilterOperator } from '../../odata/filter.ts';
import { invalidRequest } from '../../graph/errors.ts';
import type { World } from '../../kernel/world.ts';
import type { Column } from '../lists/columns.ts';
import { findSiteUser } from '../permissions/siteUsers.ts';
import type { Site } from '../sites/sites.ts';
import { toSeconds } from './sharePointTime.ts';

/** A clause understood: the column, and the value as the index has it (null: empty). */
export interface Condition {
  readonly column: Column;
  readonly operator: FilterOperator;
  readonly key: string | number | null;
}

/** @throws GraphError 400 when the value does not fit the column. */
export function readCondition(world: World, site: Site, column: Column, { operator, literal }: FilterClause): Condition {
  if (literal.kind === 'null') {
    if (operator !== 'eq' && operator !== 'ne') throw invalidRequest(`'null' takes eq and ne only`);
    return { column, operator, key: null };
  }
  if (operator === 'startswith' && column.kind !== 'text' && column.kind !== 'choice') {
    throw invalidRequest(`startswith takes a text column; '${column.name}' is none`);
  }
  if (column.kind === 'person') return { column, operator, key: personKey(world, site, column, literal.text) };
  return { column, operator, key: keyOf(column, literal) };
}

function keyOf(column: Column, literal: FilterClause['literal']): string | number {
  switch (column.kind) {
    case 'number':
    case 'currency':
      return /^-?\d+(\.\d+)?$/.test(literal.text) ? Number(literal.text) : wrong(column, literal.text);
    case 'boolean':
      return ['1', 'true', '0', 'false'].includes(literal.text) ? Number(literal.text === '1' || literal.text === 'true') : wrong(column, literal.text);
    case 'dateTime':
      return instantKey(column, literal.text);
    default:
      return literal.kind === 'text' ? literal.text.toLowerCase() : wrong(column, literal.text);
  }
}

function instantKey(column: Column, text: string): string {
  const instant = new Date(/^\d{4}-\d\d-\d\d(T\d\d:\d\d.*(Z|[+-]\d\d:\d\d))?$/.test(text) ? text : NaN);
  return Number.isNaN(instant.getTime()) ? wrong(column, text) : toSeconds(instant);
}

/** A person is filtered by their number on the site. */
function personKey(world: World, site: Site, column: Column, text: string): string {
  if (!/^\d+$/.test(text)) return wrong(column, text);
  return findSiteUser(world.database, site.id, Number(text))?.principalId ?? '';
}

function wrong(column: Column, text: string): never {
  throw invalidRequest(`'${text}' is not a value of the field '${column.name}'`);
}
