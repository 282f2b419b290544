import type { Page } from '../page.ts';
import type { GraphRequest } from '../request.ts';
import { segment } from './address.ts';

export interface WireList {
  readonly id: string;
  /** The name in the address: never changes. */
  readonly name: string;
  /** What people see. */
  readonly displayName: string;
  readonly list?: { readonly template?: string };
}

export interface WireColumn {
  readonly id?: string;
  readonly name: string;
  readonly displayName?: string;
  readonly indexed?: boolean;
  readonly enforceUniqueValues?: boolean;
  readonly required?: boolean;
  readonly hidden?: boolean;
  readonly text?: { readonly allowMultipleLines?: boolean; readonly maxLength?: number; readonly textType?: 'plain' };
  readonly number?: { readonly decimalPlaces?: string; readonly displayAs?: 'number' };
  readonly boolean?: Record<string, never>;
  readonly dateTime?: { readonly format?: 'dateOnly' | 'dateTime'; readonly displayAs?: 'standard' };
  readonly choice?: { readonly choices: readonly string[]; readonly displayAs?: 'dropDownMenu'; readonly allowTextEntry?: boolean };
}

/** @param site how the site is addressed, from the sites resource. */
export function listsOf(site: string): GraphRequest<Page<WireList>> {
  return { method: 'GET', path: `${site}/lists`, query: { $select: 'id,name,displayName,list' } };
}

/** `displayName` becomes the name in the address as well; what people see is set afterwards. */
export function createList(site: string, name: string, template: 'genericList' | 'documentLibrary', columns: readonly WireColumn[]): GraphRequest<WireList> {
  return { method: 'POST', path: `${site}/lists`, body: { displayName: name, columns, list: { template } } };
}

export function columnsOf(site: string, listId: string): GraphRequest<Page<WireColumn>> {
  return { method: 'GET', path: `${site}/lists/${segment(listId)}/columns` };
}

export function createColumn(site: string, listId: string, column: WireColumn): GraphRequest<WireColumn> {
  return { method: 'POST', path: `${site}/lists/${segment(listId)}/columns`, body: column };
}

/** Indexes and uniqueness are set by change after creation: the documented way (columndefinition-update). */
export function changeColumn(site: string, listId: string, columnId: string, change: Partial<WireColumn>): GraphRequest<WireColumn> {
  return { method: 'PATCH', path: `${site}/lists/${segment(listId)}/columns/${segment(columnId)}`, body: change, isRepeatable: true };
}
