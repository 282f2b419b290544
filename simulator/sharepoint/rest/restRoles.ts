import type { SimResponse } from '../../kernel/http.ts';
import type { List } from '../lists/lists.ts';
import { fromHalves, toHalves } from '../permissions/basePermissions.ts';
import { addPermissionLevel, findPermissionLevel, type PermissionLevel, permissionLevelsOf } from '../permissions/permissionLevels.ts';
import { assignRole, breakInheritance, removeRole, restoreInheritance, roleAssignmentsAt } from '../permissions/roleAssignments.ts';
import { findSiteUser, type SiteUser, siteUserOf } from '../permissions/siteUsers.ts';
import { onList, type RestListCall } from './onList.ts';
import {
  CONTROLS, requirePermission, requireProperties, restBody, type RestCall, restCreated, restDone, RestError, restInvalid, restNotFound, restOk,
  type RestRoute,
} from './restCall.ts';
import { siteUserShape } from './siteUserShape.ts';

/** Roles at the site, or at a list whose inheritance is broken. */
interface Scope {
  readonly id: string;
  readonly list: List | undefined;
}

const siteScope = (call: RestCall): Scope => ({ id: call.site.id, list: undefined });
const listScope = (call: RestListCall): Scope => ({ id: call.list.hasUniquePermissions ? call.list.id : call.site.id, list: call.list });

function readAssignments(call: RestCall, { id, list }: Scope): SimResponse {
  requirePermission(call, 'EnumeratePermissions', list);
  const assignments = roleAssignmentsAt(call.world.database, id);
  const principals = [...new Set(assignments.map(({ principalId }) => principalId))].map((principalId) => siteUserOf(call.world.database, call.site.id, principalId)!);
  const levelsOf = (principal: SiteUser) =>
    assignments.filter(({ principalId }) => principalId === principal.principalId).map(({ levelId }) => levelShape(findPermissionLevel(call.world.database, call.site.id, levelId)!));
  const expand = (call.request.query.get('$expand') ?? '').split(',');
  const value = principals.map((principal) => ({
    PrincipalId: principal.id,
    ...(expand.includes('Member') ? { Member: siteUserShape(call.world.database, principal) } : {}),
    ...(expand.includes('RoleDefinitionBindings') ? { RoleDefinitionBindings: levelsOf(principal) } : {}),
  }));
  return restOk({ value });
}

const changeAssignment = (act: typeof assignRole) => (call: RestCall, { id, list }: Scope): SimResponse => {
  requirePermission(call, 'ManagePermissions', list);
  if (list && !list.hasUniquePermissions) {
    throw new RestError(500, '-2146232832, Microsoft.SharePoint.SPException', 'This operation is not allowed on an object that inherits permissions.');
  }
  const principal = findSiteUser(call.world.database, call.site.id, numberOf(call, 'principal'));
  if (!principal) throw restNotFound('The user or group');
  const level = findPermissionLevel(call.world.database, call.site.id, numberOf(call, 'level'));
  if (!level) throw restNotFound('The role definition');
  act(call.world.database, id, { principalId: principal.principalId, levelId: level.id });
  return restDone();
};

const breakAtList = (call: RestListCall): SimResponse => {
  requirePermission(call, 'ManagePermissions', call.list);
  breakInheritance(call.world.database, call.list, { objectId: call.caller.user.objectId, copies: call.params['copy'] === 'true' });
  return restDone();
};

const resetAtList = (call: RestListCall): SimResponse => {
  requirePermission(call, 'ManagePermissions', call.list);
  restoreInheritance(call.world.database, call.list);
  return restDone();
};

const readLevels = (call: RestCall): SimResponse => {
  requirePermission(call, 'EnumeratePermissions');
  return restOk({ value: permissionLevelsOf(call.world.database, call.site.id).map(levelShape) });
};

const readLevel = (call: RestCall): SimResponse => {
  requirePermission(call, 'EnumeratePermissions');
  const level = findPermissionLevel(call.world.database, call.site.id, 'name' in call.params ? call.params['name'] : numberOf(call, 'level'));
  if (!level) throw restNotFound('The role definition');
  return restOk(levelShape(level));
};

const makeLevel = (call: RestCall): SimResponse => {
  requirePermission(call, 'ManagePermissions');
  const body = restBody(call);
  requireProperties(body, { Name: 'string', Description: 'string', Order: 'number', BasePermissions: 'any' });
  const name = (body['Name'] as string | undefined) ?? '';
  const mask = readMask(body['BasePermissions']);
  if (name === '') throw restInvalid('A role definition needs a Name.');
  if (findPermissionLevel(call.world.database, call.site.id, name)) throw restInvalid(`The permission level '${name}' already exists.`);
  return restCreated(levelShape(addPermissionLevel(call.world.database, call.site.id, { name, description: (body['Description'] as string | undefined) ?? '', mask })));
};

const ASSIGN = '/roleassignments/addroleassignment(principalid={principal},roledefid={level})';
const REMOVE = '/roleassignments/removeroleassignment(principalid={principal},roledefid={level})';

const onWeb = (method: string, rest: string, handle: (call: RestCall) => SimResponse): RestRoute => ({ method, pattern: `web${rest}`, scopes: CONTROLS, handle });

export const restRoleRoutes: readonly RestRoute[] = [
  onWeb('GET', '/roleassignments', (call) => readAssignments(call, siteScope(call))),
  onWeb('POST', ASSIGN, (call) => changeAssignment(assignRole)(call, siteScope(call))),
  onWeb('POST', REMOVE, (call) => changeAssignment(removeRole)(call, siteScope(call))),
  ...onList('GET', '/roleassignments', CONTROLS, (call) => readAssignments(call, listScope(call))),
  ...onList('POST', ASSIGN, CONTROLS, (call) => changeAssignment(assignRole)(call, listScope(call))),
  ...onList('POST', REMOVE, CONTROLS, (call) => changeAssignment(removeRole)(call, listScope(call))),
  ...onList('POST', '/breakroleinheritance(copyroleassignments={copy},clearsubscopes={clear})', CONTROLS, breakAtList),
  ...onList('POST', '/breakroleinheritance({copy})', CONTROLS, breakAtList),
  ...onList('POST', '/resetroleinheritance', CONTROLS, resetAtList),
  onWeb('GET', '/roledefinitions', readLevels),
  onWeb('GET', "/roledefinitions/getbyname('{name}')", readLevel),
  onWeb('GET', '/roledefinitions/getbyid({level})', readLevel),
  onWeb('GET', '/roledefinitions({level})', readLevel),
  onWeb('POST', '/roledefinitions', makeLevel),
];

function numberOf({ params }: RestCall, name: string): number {
  const text = params[name] ?? '';
  if (!/^\d+$/.test(text)) throw restInvalid(`'${text}' is no number.`);
  return Number(text);
}

function readMask(given: unknown): bigint {
  const { High, Low } = (given ?? {}) as { High?: unknown; Low?: unknown };
  if (!/^\d+$/.test(String(High)) || !/^\d+$/.test(String(Low))) throw restInvalid("'BasePermissions' takes {High, Low}.");
  return fromHalves({ High: String(High), Low: String(Low) });
}

function levelShape(level: PermissionLevel): Readonly<Record<string, unknown>> {
  return { Id: level.id, Name: level.name, Description: level.description, BasePermissions: toHalves(level.mask), RoleTypeKind: level.kind, Hidden: false, Order: 0 };
}
