import { addNode, type NavigationNode, navigationOf } from '../pages/navigation.ts';
import { MANAGES, READS, requirePermission, requireProperties, restBody, type RestCall, restCreated, restInvalid, restOk, type RestRoute } from './restCall.ts';

const readNodes = ({ world, site }: RestCall) => restOk({ value: navigationOf(world.database, site).map(shape) });

const makeNode = (call: RestCall) => {
  requirePermission(call, 'ManageWeb');
  const body = restBody(call);
  requireProperties(body, { Title: 'string', Url: 'string', IsVisible: 'boolean', IsExternal: 'boolean' });
  const { Title: title, Url: url } = body as Readonly<Record<string, string | undefined>>;
  if (!title || !url) throw restInvalid('A link has a Title and a Url.');
  if (body['IsExternal'] !== true && !url.startsWith('/')) throw restInvalid('A Url on the own host begins at the root.');
  return restCreated(shape(addNode(call.world.database, call.site, { title, url })));
};

/** The links at the left of every page: `web/navigation/quicklaunch`. */
export const restNavigationRoutes: readonly RestRoute[] = [
  { method: 'GET', pattern: 'web/navigation/quicklaunch', scopes: READS, handle: readNodes },
  { method: 'POST', pattern: 'web/navigation/quicklaunch', scopes: MANAGES, handle: makeNode },
];

const shape = ({ id, title, url }: NavigationNode) => ({ Id: id, Title: title, Url: url, IsVisible: true, IsExternal: false });
