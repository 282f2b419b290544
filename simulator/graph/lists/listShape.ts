import type { World } from '../../kernel/world.ts';
import { type List, listAddress } from '../../sharepoint/lists/lists.ts';
import { graphSiteId, type Site } from '../../sharepoint/sites/sites.ts';
import { createIdentities } from './identities.ts';

/** `microsoft.graph.list` */
export function listShape(world: World, site: Site, list: List): Record<string, unknown> {
  const identities = createIdentities(world.database);
  const eTag = `"${list.id},${list.lastItemId}"`;
  return {
    '@odata.etag': eTag,
    id: list.id,
    name: list.name,
    displayName: list.displayName,
    description: list.description,
    eTag,
    createdDateTime: list.createdAt,
    lastModifiedDateTime: list.modifiedAt,
    webUrl: listAddress(world.origin, site, list),
    createdBy: identities(list.createdBy),
    lastModifiedBy: identities(list.modifiedBy),
    parentReference: { siteId: graphSiteId(site) },
    list: { contentTypesEnabled: false, hidden: false, template: list.template },
  };
}
