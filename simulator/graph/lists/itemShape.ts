import type { World } from '../../kernel/world.ts';
import { type Column, columnsOf } from '../../sharepoint/lists/columns.ts';
import { type List, listAddress } from '../../sharepoint/lists/lists.ts';
import type { Fields } from '../../sharepoint/items/fieldValues.ts';
import { type Item, itemTag } from '../../sharepoint/items/items.ts';
import { versionName } from '../../sharepoint/items/itemVersions.ts';
import { siteUserNumber } from '../../sharepoint/permissions/siteUsers.ts';
import { graphSiteId, type Site } from '../../sharepoint/sites/sites.ts';
import { invalidRequest } from '../errors.ts';
import { createIdentities, type Identities } from './identities.ts';

/** What all rows of one answer share. */
export interface ItemContext {
  readonly world: World;
  readonly site: Site;
  readonly list: List;
  readonly columns: readonly Column[];
  readonly identities: Identities;
  readonly address: string;
  personNumber(objectId: string): string;
}

export function itemContext(world: World, site: Site, list: List): ItemContext {
  const numbers = new Map<string, string>();
  return {
    world,
    site,
    list,
    columns: columnsOf(world.database, list.id),
    identities: createIdentities(world.database),
    address: listAddress(world.origin, site, list),
    personNumber(objectId) {
      if (!numbers.has(objectId)) numbers.set(objectId, String(siteUserNumber(world.database, site, objectId)));
      return numbers.get(objectId)!;
    },
  };
}

/** `microsoft.graph.listItem` without its field values. */
export function itemShape(context: ItemContext, item: Item): Record<string, unknown> {
  const eTag = itemTag(item);
  return {
    '@odata.etag': eTag,
    createdDateTime: item.createdAt,
    eTag,
    id: String(item.id),
    lastModifiedDateTime: item.modifiedAt,
    webUrl: `${context.address}/${item.id}_.000`,
    createdBy: context.identities(item.createdBy),
    lastModifiedBy: context.identities(item.modifiedBy),
    parentReference: { id: context.list.id, siteId: graphSiteId(context.site) },
    contentType: contentType(context.list),
  };
}

/** What is left of a deleted row: a `deleted` facet, not `@removed`. */
export function deletedShape(context: ItemContext, itemId: number): Record<string, unknown> {
  return {
    id: String(itemId),
    parentReference: { siteId: graphSiteId(context.site) },
    contentType: contentType(context.list),
    deleted: { state: 'deleted' },
  };
}

/**
 * `microsoft.graph.fieldValueSet`: visible columns that hold a value, or those selected.
 * @throws GraphError 400 for a selected name that is no column.
 */
export function fieldsShape(context: ItemContext, item: Item, select?: readonly string[]): Record<string, unknown> {
  const all = { ...item.fields, ...ownFields(context, item) };
  const names = select ?? Object.keys(all).filter((name) => !isHidden(context, name));
  for (const name of names) requireKnown(context, name);
  const chosen = names.filter((name) => name in all).map((name) => [name, all[name as keyof typeof all]]);
  return { '@odata.etag': itemTag(item), ...(Object.fromEntries(chosen) as Fields) };
}

/** The values SharePoint adds to every row. A person is a number, as a string. */
function ownFields(context: ItemContext, item: Item): Fields {
  const isLibrary = context.list.template === 'documentLibrary';
  return {
    id: String(item.id),
    ContentType: contentType(context.list).name,
    Modified: item.modifiedAt,
    Created: item.createdAt,
    AuthorLookupId: context.personNumber(item.createdBy),
    EditorLookupId: context.personNumber(item.modifiedBy),
    _UIVersionString: versionName(item.version),
    ...(isLibrary ? { LinkFilename: item.fields['FileLeafRef'] ?? '' } : { Attachments: false }),
    Edit: '',
    ...(item.fields['Title'] === undefined ? {} : { LinkTitle: item.fields['Title'], LinkTitleNoMenu: item.fields['Title'] }),
  };
}

const NAMES_BESIDE_COLUMNS = ['id', 'AuthorLookupId', 'EditorLookupId', 'LinkFilename'];

function requireKnown(context: ItemContext, name: string): void {
  if (NAMES_BESIDE_COLUMNS.includes(name) || context.columns.some((column) => column.name === name)) return;
  throw invalidRequest(`Field '${name}' is not recognized`);
}

function isHidden(context: ItemContext, name: string): boolean {
  return context.columns.some((column) => column.name === name && column.isHidden);
}

function contentType(list: List): { readonly id: string; readonly name: string } {
  const [base, name] = list.template === 'documentLibrary' ? ['0x0101', 'Document'] : ['0x01', 'Item'];
  return { id: `${base}00${list.id.replaceAll('-', '').toUpperCase()}`, name };
}
