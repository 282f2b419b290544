import { expandOf, requireOptions } from '../../odata/queryOptions.ts';
import type { FieldChange } from '../../sharepoint/items/fieldValues.ts';
import { type Item, itemTag } from '../../sharepoint/items/items.ts';
import { type ItemVersion, versionName, versionsOf } from '../../sharepoint/items/itemVersions.ts';
import { changeItem } from '../../sharepoint/items/writeItem.ts';
import { type GraphCall, type GraphRoute, noContent, ok } from '../call.ts';
import { itemNotFound } from '../errors.ts';
import { onSite, READS_SITES, WRITES_SITES } from '../sites/onSite.ts';
import { type ItemCall, itemOf, itemToWrite } from './itemOf.ts';
import { fieldsShape, itemContext, type ItemContext } from './itemShape.ts';

const readVersions = (call: GraphCall) => {
  requireOptions(call.request.query, ['expand']);
  const itemCall = itemOf(call, 'read', 'ViewVersions');
  const context = itemContext(call.world, itemCall.site, itemCall.list);
  return ok({ value: versionsOf(call.world.database, itemCall.item).map((version) => shape(call, context, itemCall.item, version)) });
};

const readVersion = (call: GraphCall) => {
  requireOptions(call.request.query, ['expand']);
  const itemCall = itemOf(call, 'read', 'ViewVersions');
  return ok(shape(call, itemContext(call.world, itemCall.site, itemCall.list), itemCall.item, versionOf(call, itemCall)));
};

const readVersionFields = (call: GraphCall) => {
  const itemCall = itemOf(call, 'read', 'ViewVersions');
  return ok(fieldsOf(itemContext(call.world, itemCall.site, itemCall.list), itemCall.item, versionOf(call, itemCall)));
};

/** An old version becomes a new one with its values. */
const restoreVersion = (call: GraphCall) => {
  const itemCall = itemToWrite(call, 'EditListItems');
  const { fields } = versionOf(call, itemCall);
  const emptied: FieldChange = Object.fromEntries(Object.keys(itemCall.item.fields).map((name) => [name, null]));
  changeItem(call.world, itemCall.list, call.caller.user, itemCall.item, { ...emptied, ...fields });
  return noContent();
};

const VERSIONS = '/lists/{list-id}/items/{item-id}/versions';

export const itemVersionRoutes: readonly GraphRoute[] = [
  ...onSite('GET', VERSIONS, READS_SITES, readVersions),
  ...onSite('GET', `${VERSIONS}/{version-id}`, READS_SITES, readVersion),
  ...onSite('GET', `${VERSIONS}/{version-id}/fields`, READS_SITES, readVersionFields),
  ...onSite('POST', `${VERSIONS}/{version-id}/restoreVersion`, WRITES_SITES, restoreVersion),
];

function versionOf(call: GraphCall, { item }: ItemCall): ItemVersion {
  const version = versionsOf(call.world.database, item).find(({ number }) => versionName(number) === call.params['version-id']);
  if (!version) throw itemNotFound('The specified version was not found');
  return version;
}

/** `microsoft.graph.listItemVersion` */
function shape(call: GraphCall, context: ItemContext, item: Item, version: ItemVersion): Record<string, unknown> {
  return {
    '@odata.etag': itemTag({ ...item, version: version.number }),
    id: versionName(version.number),
    lastModifiedDateTime: version.modifiedAt,
    lastModifiedBy: context.identities(version.modifiedBy),
    publication: { level: 'published', versionId: versionName(version.number) },
    ...(expandOf(call.request.query).has('fields') ? { fields: fieldsOf(context, item, version) } : {}),
  };
}

function fieldsOf(context: ItemContext, item: Item, version: ItemVersion): Record<string, unknown> {
  const { number, fields, modifiedAt, modifiedBy } = version;
  return fieldsShape(context, { ...item, version: number, fields, modifiedAt, modifiedBy });
}
