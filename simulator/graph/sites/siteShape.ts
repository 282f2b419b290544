import type { World } from '../../kernel/world.ts';
import { graphSiteId, SHAREPOINT_HOST, type Site } from '../../sharepoint/sites/sites.ts';

/** `microsoft.graph.site` */
export function siteShape(world: World, site: Site): Record<string, unknown> {
  return {
    id: graphSiteId(site),
    name: site.path.split('/').at(-1)!,
    displayName: site.title,
    createdDateTime: site.createdAt,
    lastModifiedDateTime: site.modifiedAt,
    webUrl: world.origin + site.path,
    isPersonalSite: false,
    siteCollection: { hostname: SHAREPOINT_HOST },
  };
}
