import { findUser, findUserIn, listUsers, type User } from '../../directory/users.ts';
import type { Caller } from '../../kernel/caller.ts';
import type { SimResponse } from '../../kernel/http.ts';
import { type GraphCall, type GraphRoute, ok } from '../call.ts';
import { GRAPH_MOUNT } from '../dispatch.ts';
import { GraphError, missingScope } from '../errors.ts';
import { userFilter, userSearch, type UserTest } from './userFilter.ts';
import { userShape } from './userShape.ts';

const FULL = ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'];
const ANYBODY = ['User.ReadBasic.All', ...FULL];
const SELF = ['User.Read', 'User.ReadWrite'];

/** The directory as Graph shows it: a guest sees only the own tenant's rules for guests. */
export const userRoutes: readonly GraphRoute[] = [
  { method: 'GET', pattern: '/me', scopes: [...SELF, ...ANYBODY], handle: (call) => one(call, call.caller.user) },
  { method: 'GET', pattern: '/users', scopes: ANYBODY, handle: list },
  { method: 'GET', pattern: '/users/{id}', scopes: [...SELF, ...ANYBODY], handle: (call) => one(call, findReadable(call)) },
];

function one(call: GraphCall, user: User): SimResponse {
  const select = call.request.query.get('$select');
  const isSelf = user.objectId === call.caller.user.objectId;
  return ok({
    '@odata.context': context(call, `users${select === null ? '' : `(${select})`}/$entity`),
    ...userShape(user, select, !isSelf && isBasicOnly(call.caller)),
  });
}

function findReadable({ world, caller, params }: GraphCall): User {
  const name = params.id!;
  const found = findUser(world.database, name) ?? findUserIn(world.database, caller.tenantId, name);
  const isHere = found?.tenantId === caller.tenantId && [found.objectId, found.userPrincipalName].some((one) => one.toLowerCase() === name.toLowerCase());
  if (!isHere) {
    throw new GraphError(404, 'Request_ResourceNotFound', `Resource '${name}' does not exist or one of its queried reference-property objects are not present.`);
  }
  if (found.objectId !== caller.user.objectId && !ANYBODY.some((scope) => caller.scopes.has(scope))) throw missingScope();
  return found;
}

const MOST = 999;

function list(call: GraphCall): SimResponse {
  const { world, caller, request } = call;
  // Entra's default for guests: they may look somebody up by id or name, and list nobody.
  if (caller.user.userType === 'Guest') throw missingScope();
  const found = listUsers(world.database, caller.tenantId).filter(testOf(call));
  const top = readTop(request.query.get('$top'));
  const skip = readSkip(request.query.get('$skiptoken'));
  const page = found.slice(skip, skip + top);
  const select = request.query.get('$select');
  return ok({
    '@odata.context': context(call, `users${select === null ? '' : `(${select})`}`),
    ...(request.query.get('$count') === 'true' && isEventual(call) ? { '@odata.count': found.length } : {}),
    ...(skip + top < found.length ? { '@odata.nextLink': nextLink(call, skip + top) } : {}),
    value: page.map((user) => userShape(user, select, isBasicOnly(caller))),
  });
}

function testOf(call: GraphCall): UserTest {
  const { query } = call.request;
  const filter = query.get('$filter');
  const search = query.get('$search');
  if (search !== null && !isEventual(call)) {
    throw new GraphError(400, 'Request_UnsupportedQuery', "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'");
  }
  const orderBy = query.get('$orderby');
  if (orderBy !== null && orderBy !== 'displayName') throw new GraphError(400, 'Request_UnsupportedQuery', 'Sorting not supported for current query.');
  const tests = [...(filter === null ? [] : [userFilter(filter)]), ...(search === null ? [] : [userSearch(search)])];
  return (user) => tests.every((test) => test(user));
}

const isEventual = ({ request }: GraphCall): boolean => request.headers.consistencylevel?.toLowerCase() === 'eventual';
const isBasicOnly = (caller: Caller): boolean => caller.user.userType === 'Guest' || !FULL.some((scope) => caller.scopes.has(scope));

function readTop(given: string | null): number {
  if (given === null) return 100;
  const top = Number(given);
  if (!Number.isInteger(top) || top < 1 || top > MOST) {
    throw new GraphError(400, 'Request_BadRequest', `Invalid page size specified: '${given}'. Must be between 1 and ${MOST} inclusive.`);
  }
  return top;
}

const SKIP = /^at-(\d+)$/;

function readSkip(token: string | null): number {
  if (token === null) return 0;
  const found = SKIP.exec(token);
  if (!found) throw new GraphError(400, 'Directory_ExpiredPageToken', 'The specified page token value has expired or is invalid.');
  return Number(found[1]);
}

function nextLink({ world, request }: GraphCall, skip: number): string {
  const query = new URLSearchParams(request.query);
  query.set('$skiptoken', `at-${skip}`);
  return `${world.origin}${GRAPH_MOUNT}/users?${query.toString()}`;
}

const context = ({ world }: GraphCall, what: string): string => `${world.origin}${GRAPH_MOUNT}/$metadata#${what}`;
