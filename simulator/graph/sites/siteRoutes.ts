import { option, pick, requireOptions, selectOf } from '../../odata/queryOptions.ts';
import { canReachSite } from '../../sharepoint/sites/siteAccess.ts';
import { allSites } from '../../sharepoint/sites/sites.ts';
import { type GraphCall, type GraphRoute, ok } from '../call.ts';
import { invalidRequest } from '../errors.ts';
import { onSite, READS_SITES, withODataErrors } from './onSite.ts';
import { siteOf } from './siteOf.ts';
import { siteShape } from './siteShape.ts';

const readSite = (call: GraphCall) => {
  requireOptions(call.request.query, ['select']);
  return ok(pick(siteShape(call.world, siteOf(call, 'read')), selectOf(call.request.query)));
};

/** Finds nothing for guests (seen by third parties). */
const searchSites = ({ world, caller, request }: GraphCall) => {
  requireOptions(request.query, ['search', 'select']);
  const words = option(request.query, 'search')?.replace(/^"|"$/g, '').replace(/\*/g, '').toLowerCase();
  if (words === undefined) throw invalidRequest('A search is needed');
  const found = caller.user.userType === 'Guest' ? [] : allSites(world.database).filter((site) => canReachSite(world, caller.user, site));
  const fitting = found.filter((site) => `${site.title} ${site.path}`.toLowerCase().includes(words));
  return ok({ value: fitting.map((site) => pick(siteShape(world, site), selectOf(request.query))) });
};

/** The path form swallows everything after its colon, so these come last. */
export const siteRoutes: readonly GraphRoute[] = [
  { method: 'GET', pattern: '/sites', scopes: ['Sites.Read.All', 'Sites.ReadWrite.All'], handle: withODataErrors(searchSites) },
  ...onSite('GET', '', READS_SITES, readSite),
];
