import { ODataError } from './filter.ts';

/** An option by its name with or without `$`: SharePoint's part of Graph takes both. */
export function option(query: URLSearchParams, name: string): string | undefined {
  return query.get(`$${name}`) ?? query.get(name) ?? undefined;
}

/** @throws ODataError naming an option that the operation does not take. */
export function requireOptions(query: URLSearchParams, allowed: readonly string[]): void {
  const names = new Set(allowed);
  for (const name of query.keys()) {
    if (!names.has(name.replace(/^\$/, ''))) throw new ODataError(`The query option '${name}' is not supported`);
  }
}

/** `$top` as a number. @throws ODataError */
export function topOf(query: URLSearchParams): number | undefined {
  const top = option(query, 'top');
  if (top === undefined) return undefined;
  if (!/^\d+$/.test(top) || Number(top) < 1) throw new ODataError(`'${top}' is not a page size`);
  return Number(top);
}

/** Names of `$select`, undefined when all are wanted. */
export function selectOf(query: URLSearchParams): readonly string[] | undefined {
  return namesOf(option(query, 'select'));
}

/** What is expanded, with the names selected inside (undefined: all): `fields($select=A,B),columns`. @throws ODataError */
export function expandOf(query: URLSearchParams): ReadonlyMap<string, readonly string[] | undefined> {
  const expand = option(query, 'expand');
  if (expand === undefined) return new Map();
  return new Map(splitTop(expand).map(readExpansion));
}

function readExpansion(part: string): [string, readonly string[] | undefined] {
  const match = /^(\w+)(?:\(\$?select=([^()]*)\))?$/.exec(part.trim());
  if (!match) throw new ODataError(`The expansion '${part}' is not supported`);
  return [match[1]!, namesOf(match[2])];
}

/** Splits at commas that stand in no parenthesis. */
function splitTop(text: string): readonly string[] {
  return text.split(/,(?![^(]*\))/);
}

function namesOf(list: string | undefined): readonly string[] | undefined {
  if (list === undefined || list === '') return undefined;
  return list.split(',').map((name) => name.trim());
}

export interface Order {
  readonly path: string;
  readonly isDescending: boolean;
}

/** One property only: more are not offered. @throws ODataError */
export function orderOf(query: URLSearchParams): Order | undefined {
  const order = option(query, 'orderby');
  if (order === undefined) return undefined;
  const match = /^([\w/]+)(?:\s+(asc|desc))?$/.exec(order.trim());
  if (!match) throw new ODataError(`The order '${order}' is not supported`);
  return { path: match[1]!, isDescending: match[2] === 'desc' };
}

/** Keeps the selected properties, annotations and `id`. */
export function pick(body: Readonly<Record<string, unknown>>, select: readonly string[] | undefined): Record<string, unknown> {
  if (!select) return { ...body };
  const names = new Set(select);
  return Object.fromEntries(Object.entries(body).filter(([name]) => names.has(name) || name === 'id' || name.startsWith('@odata.')));
}
