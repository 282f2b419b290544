import { countItems } from '../items/items.ts';
import { listAccessOf } from '../lists/listAccess.ts';
import { changeListSettings, findList, type List, type ListSettings, listsOf } from '../lists/lists.ts';
import { onList, type RestListCall } from './onList.ts';
import {
  MANAGES, READS, requireIfMatch, requirePermission, requireProperties, restBody, type RestCall, restChanged, RestError, restInvalid, restOk,
  type RestRoute, restSelect,
} from './restCall.ts';

const readLists = (call: RestCall) => {
  const visible = listsOf(call.world.database, call.site).filter((list) => listAccessOf(call.world, call.caller.user, call.site, list).has('ViewListItems'));
  return restOk({ value: visible.map((list) => shown(call, list)) });
};

const changeList = (call: RestListCall) => {
  requireIfMatch(call);
  requirePermission(call, 'ManageLists', call.list);
  const body = restBody(call);
  requireProperties(body, {
    Title: 'string', Description: 'string', ReadSecurity: 'number', WriteSecurity: 'number', EnableVersioning: 'boolean', MajorVersionLimit: 'number',
    NoCrawl: 'boolean',
  });
  refuseWrong(call, body);
  changeListSettings(call.world.database, call.list, settingsOf(body));
  return restChanged();
};

export const restListRoutes: readonly RestRoute[] = [
  { method: 'GET', pattern: 'web/lists', scopes: READS, handle: readLists },
  ...onList('GET', '', READS, (call) => restOk(shown(call, call.list))),
  ...onList('MERGE', '', MANAGES, changeList),
];

type Body = Readonly<Record<string, unknown>>;

function refuseWrong({ world, site, list }: RestListCall, body: Body): void {
  if ('ReadSecurity' in body && ![1, 2].includes(body['ReadSecurity'] as number)) throw restInvalid('ReadSecurity is 1 or 2.');
  if ('WriteSecurity' in body && ![1, 2, 4].includes(body['WriteSecurity'] as number)) throw restInvalid('WriteSecurity is 1, 2 or 4.');
  if (list.template === 'documentLibrary' && ('ReadSecurity' in body || 'WriteSecurity' in body)) {
    throw restInvalid('Item-level permissions are not available for document libraries.');
  }
  const title = body['Title'] as string | undefined;
  const other = title === undefined ? undefined : findList(world.database, site, title);
  if (title === '' || (other && other.id !== list.id)) {
    throw new RestError(500, '-2130575342, Microsoft.SharePoint.SPException', 'A list, survey, discussion board, or document library with the specified title already exists in this Web site.');
  }
}

const STORED: Readonly<Record<string, keyof ListSettings>> = {
  Title: 'displayName', Description: 'description', ReadSecurity: 'readSecurity', WriteSecurity: 'writeSecurity', EnableVersioning: 'isVersioned',
  MajorVersionLimit: 'majorVersionLimit', NoCrawl: 'isNoCrawl',
};

function settingsOf(body: Body): ListSettings {
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [STORED[name]!, value]));
}

/** Told only to who selects them. */
const ON_REQUEST = ['ReadSecurity', 'WriteSecurity', 'HasUniqueRoleAssignments'];

function shown(call: RestCall, list: List): Body {
  const all = {
    Id: list.id,
    Title: list.displayName,
    Description: list.description,
    BaseTemplate: list.template === 'documentLibrary' ? 101 : 100,
    Created: list.createdAt,
    EnableVersioning: list.isVersioned,
    EntityTypeName: `${list.name}List`,
    Hidden: false,
    ItemCount: countItems(call.world.database, list.id),
    LastItemModifiedDate: list.modifiedAt,
    MajorVersionLimit: list.majorVersionLimit,
    NoCrawl: list.isNoCrawl,
    ReadSecurity: list.readSecurity,
    WriteSecurity: list.writeSecurity,
    HasUniqueRoleAssignments: list.hasUniquePermissions,
  };
  return restSelect(call, all, Object.keys(all).filter((name) => !ON_REQUEST.includes(name)));
}
