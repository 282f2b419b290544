import { findGroup, findUserIn } from '../../directory/users.ts';
import { ensureSiteGroup, ensureSiteUser, siteUsersOf } from '../permissions/siteUsers.ts';
import { changeSite } from '../sites/sites.ts';
import { readLogonName } from './restAddress.ts';
import {
  CONTROLS, MANAGES, READS, requireIfMatch, requirePermission, requireProperties, restBody, type RestCall, restChanged, RestError, restInvalid,
  restOk, type RestRoute, restSelect,
} from './restCall.ts';
import { siteUserShape } from './siteUserShape.ts';

const readWeb = (call: RestCall) => {
  const { site, world } = call;
  return restOk(
    restSelect(call, {
      Id: site.webGuid, Title: site.title, Url: world.origin + site.path, ServerRelativeUrl: site.path, Created: site.createdAt, Language: 1030,
      NoCrawl: site.isNoCrawl, HasUniqueRoleAssignments: true,
    }),
  );
};

const changeWeb = (call: RestCall) => {
  requireIfMatch(call);
  requirePermission(call, 'ManageWeb');
  const body = restBody(call);
  requireProperties(body, { NoCrawl: 'boolean', Title: 'string' });
  changeSite(call.world.database, call.site, { isNoCrawl: (body['NoCrawl'] as boolean | undefined) ?? call.site.isNoCrawl, title: (body['Title'] as string | undefined) ?? call.site.title });
  return restChanged();
};

/** Makes a person or group of the directory known to the site; the number is what role assignments take. */
const ensureUser = (call: RestCall) => {
  requirePermission(call, 'ManagePermissions');
  const logonName = call.params['name'] ?? restBody(call)['logonName'];
  if (typeof logonName !== 'string') throw restInvalid("'logonName' is needed.");
  const { database } = call.world;
  const who = readLogonName(logonName);
  if ('groupId' in who) {
    const group = findGroup(database, call.site.tenantId, who.groupId);
    if (!group || group.id !== who.groupId) throw unknownUser(logonName);
    return restOk(siteUserShape(database, ensureSiteGroup(database, call.site, group)));
  }
  const user = findUserIn(database, call.site.tenantId, who.userName);
  const isNamed = user && [user.userPrincipalName, user.mail].some((name) => name.toLowerCase() === who.userName.toLowerCase());
  if (!isNamed) throw unknownUser(logonName);
  return restOk(siteUserShape(database, ensureSiteUser(database, call.site, user)));
};

/** Persons and groups that the site knows. */
const readSiteUsers = (call: RestCall) => {
  requirePermission(call, 'BrowseUserInfo');
  return restOk({ value: siteUsersOf(call.world.database, call.site.id).map((user) => restSelect(call, siteUserShape(call.world.database, user))) });
};

export const restWebRoutes: readonly RestRoute[] = [
  { method: 'GET', pattern: 'web', scopes: READS, handle: readWeb },
  { method: 'MERGE', pattern: 'web', scopes: MANAGES, handle: changeWeb },
  { method: 'GET', pattern: 'web/siteusers', scopes: READS, handle: readSiteUsers },
  { method: 'POST', pattern: 'web/ensureuser', scopes: CONTROLS, handle: ensureUser },
  { method: 'POST', pattern: "web/ensureuser('{name}')", scopes: CONTROLS, handle: ensureUser },
];

function unknownUser(logonName: string): RestError {
  return new RestError(500, '-2146232832, Microsoft.SharePoint.SPException', `The specified user ${logonName} could not be found.`);
}
