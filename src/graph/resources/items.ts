import type { Page } from '../page.ts';
import type { GraphRequest } from '../request.ts';
import { literal, segment } from './address.ts';

export interface WireItem {
  readonly id: string;
  readonly eTag?: string;
  readonly '@odata.etag'?: string;
  readonly createdBy?: WireIdentity;
  readonly lastModifiedBy?: WireIdentity;
  readonly lastModifiedDateTime?: string;
  readonly fields?: Readonly<Record<string, unknown>>;
  /** In a delta only. */
  readonly deleted?: { readonly state?: string };
}

export interface WireIdentity {
  readonly user?: { readonly id?: string; readonly displayName?: string; readonly email?: string };
}

/** Microsoft states no largest page; more is accepted and cut in silence, and the next address is followed anyway. */
const PAGE = '5000';

/** Where the rows of a list are. */
export interface ListAddress {
  /** From the sites resource. */
  readonly site: string;
  readonly listId: string;
}

/** Rows whose indexed column has that value: the service filters on one indexed column at a time. */
export function itemsWhere(list: ListAddress, column: string, value: string, fields: readonly string[]): GraphRequest<Page<WireItem>> {
  return { method: 'GET', path: itemsPath(list), query: { $expand: expand(fields), $filter: `fields/${column} eq ${literal(value)}`, $top: PAGE } };
}

/** Every row, for small lists only. */
export function allItems(list: ListAddress, fields: readonly string[]): GraphRequest<Page<WireItem>> {
  return { method: 'GET', path: itemsPath(list), query: { $expand: expand(fields), $top: PAGE } };
}

export function createItem(list: ListAddress, fields: Readonly<Record<string, unknown>>): GraphRequest<WireItem> {
  return { method: 'POST', path: itemsPath(list), body: { fields } };
}

/** @param etag what was read; `*` would overwrite somebody, so there is no way without one. */
export function changeItem(list: ListAddress, itemId: string, etag: string, fields: Readonly<Record<string, unknown>>): GraphRequest<Readonly<Record<string, unknown>>> {
  return { method: 'PATCH', path: `${itemsPath(list)}/${segment(itemId)}/fields`, headers: { 'If-Match': etag }, body: fields };
}

export function oneItem(list: ListAddress, itemId: string, fields: readonly string[]): GraphRequest<WireItem> {
  return { method: 'GET', path: `${itemsPath(list)}/${segment(itemId)}`, query: { $expand: expand(fields) } };
}

/** Every version of a row that its list keeps, with all its columns (listitemversion-get: `expand=fields`). The id is the version's. */
export function itemVersions(list: ListAddress, itemId: string): GraphRequest<Page<WireItem>> {
  return { method: 'GET', path: `${itemsPath(list)}/${segment(itemId)}/versions`, query: { $expand: 'fields' } };
}

/** Everything there is, page by page, ending in the address that later says what changed. */
export function itemsDelta(list: ListAddress, fields: readonly string[], from: 'start' | 'now'): GraphRequest<Page<WireItem>> {
  const query = { $expand: expand(fields), $top: PAGE, ...(from === 'now' ? { token: 'latest' } : {}) };
  return { method: 'GET', path: `${itemsPath(list)}/delta`, query };
}

/** @param link the delta link of the last time. */
export function itemsSince(link: string): GraphRequest<Page<WireItem>> {
  return { method: 'GET', path: link };
}

function itemsPath({ site, listId }: ListAddress): string {
  return `${site}/lists/${segment(listId)}/items`;
}

function expand(fields: readonly string[]): string {
  return `fields($select=${fields.join(',')})`;
}
