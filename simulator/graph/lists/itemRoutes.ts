import { pick, requireOptions, selectOf } from '../../odata/queryOptions.ts';
import { columnsOf } from '../../sharepoint/lists/columns.ts';
import { driveItemOfRow } from '../../sharepoint/files/driveItems.ts';
import { removeFile } from '../../sharepoint/files/writeFile.ts';
import { type FieldChange, readFieldChange } from '../../sharepoint/items/fieldValues.ts';
import { addItem, changeItem, removeItem } from '../../sharepoint/items/writeItem.ts';
import { created, type GraphCall, type GraphRoute, noContent, ok } from '../call.ts';
import { invalidRequest } from '../errors.ts';
import { bodyOf } from '../sites/bodyOf.ts';
import { onSite, READS_SITES, WRITES_SITES } from '../sites/onSite.ts';
import { requireType } from '../typeCheck.ts';
import { readDelta } from './itemDelta.ts';
import { itemOf, itemToWrite } from './itemOf.ts';
import { fieldsShape, itemContext, itemShape } from './itemShape.ts';
import { listOf } from './listOf.ts';
import { readItemsPage, readOneItem, unquoted } from './readItemsPage.ts';

type Body = Readonly<Record<string, unknown>>;

/** The answer has no field values: the published example has none, whatever the service adds. */
const makeItem = (call: GraphCall) => {
  const { site, list } = listOf(call, 'write', 'AddListItems');
  const body = bodyOf(call);
  requireType(body, 'microsoft.graph.listItem');
  if (list.template === 'documentLibrary') throw invalidRequest('Items of a document library are made by uploading a file');
  const item = addItem(call.world, list, call.caller.user, readFields(call, list.id, body));
  return created(itemShape(itemContext(call.world, site, list), item), { ETag: unquoted(item) });
};

const editItem = (call: GraphCall) => {
  const { site, list, item } = itemToWrite(call, 'EditListItems');
  const body = bodyOf(call);
  requireType(body, 'microsoft.graph.listItem');
  const changed = changeItem(call.world, list, call.caller.user, item, readFields(call, list.id, body));
  return ok(itemShape(itemContext(call.world, site, list), changed), { ETag: unquoted(changed) });
};

const editFields = (call: GraphCall) => {
  const { site, list, item } = itemToWrite(call, 'EditListItems');
  const change = readFieldChange(bodyOf(call), columnsOf(call.world.database, list.id));
  const changed = changeItem(call.world, list, call.caller.user, item, change);
  return ok(fieldsShape(itemContext(call.world, site, list), changed), { ETag: unquoted(changed) });
};

const readFieldValues = (call: GraphCall) => {
  requireOptions(call.request.query, ['select']);
  const { site, list, item } = itemOf(call, 'read');
  const select = selectOf(call.request.query);
  return ok(pick(fieldsShape(itemContext(call.world, site, list), item, select), undefined), { ETag: unquoted(item) });
};

const deleteItem = (call: GraphCall) => {
  const { item } = itemToWrite(call, 'DeleteListItems');
  const file = driveItemOfRow(call.world.database, item.listId, item.id);
  if (file) removeFile(call.world, file);
  else removeItem(call.world, item);
  return noContent();
};

const ITEMS = '/lists/{list-id}/items';

export const itemRoutes: readonly GraphRoute[] = [
  ...onSite('GET', ITEMS, READS_SITES, readItemsPage),
  ...onSite('POST', ITEMS, WRITES_SITES, makeItem),
  ...onSite('GET', `${ITEMS}/delta`, READS_SITES, readDelta),
  ...onSite('GET', `${ITEMS}/delta()`, READS_SITES, readDelta),
  ...onSite('GET', `${ITEMS}/delta(token='{token}')`, READS_SITES, readDelta),
  ...onSite('GET', `${ITEMS}/{item-id}`, READS_SITES, readOneItem),
  ...onSite('PATCH', `${ITEMS}/{item-id}`, WRITES_SITES, editItem),
  ...onSite('DELETE', `${ITEMS}/{item-id}`, WRITES_SITES, deleteItem),
  ...onSite('GET', `${ITEMS}/{item-id}/fields`, READS_SITES, readFieldValues),
  ...onSite('PATCH', `${ITEMS}/{item-id}/fields`, WRITES_SITES, editFields),
];

function readFields(call: GraphCall, listId: string, body: Body): FieldChange {
  const other = Object.keys(body).find((name) => name !== 'fields' && !name.includes('@'));
  if (other !== undefined) throw invalidRequest(`The property '${other}' cannot be written`);
  return readFieldChange((body['fields'] as Body | null | undefined) ?? {}, columnsOf(call.world.database, listId));
}
