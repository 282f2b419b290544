import type { World } from '../../kernel/world.ts';
import { listListsFor } from '../../sharepoint/browse.ts';
import { listAccessOf } from '../../sharepoint/lists/listAccess.ts';
import type { List } from '../../sharepoint/lists/lists.ts';
import { navigationOf } from '../../sharepoint/pages/navigation.ts';
import { pagesFor, type SitePage } from '../../sharepoint/pages/sitePages.ts';
import type { SignedInCall } from '../person/apiRoute.ts';
import { listTitle } from './danishNames.ts';
import { type Reached, reachableSites, requireSite, tenantNameOf } from './reachable.ts';
import type { ListLink, ListSummary, PageLink, SiteContent, SiteLink } from './sharePointShapes.ts';

/** The person's sites, each with what they may see there. */
export function sites({ world, user }: SignedInCall): readonly SiteLink[] {
  return reachableSites(world, user).map((reached) => ({ ...siteHead(world, reached), lists: listsOf(world, reached).map(listLink) }));
}

export const siteContent = (call: SignedInCall): SiteContent => presentSite(call.world, requireSite(call));

export function presentSite(world: World, reached: Reached): SiteContent {
  return {
    ...siteHead(world, reached),
    lists: listsOf(world, reached).map((list) => presentList(world, reached, list)),
    pages: pagesFor(world, reached.user, reached.site).map(pageLink),
    navigation: navigationOf(world.database, reached.site),
  };
}

export function presentList(world: World, { site, user }: Reached, list: List): ListSummary {
  const { readsOnlyBy } = listAccessOf(world, user, site, list);
  return { ...listLink(list), description: list.description, itemCount: countRows(world, list, readsOnlyBy), modifiedAt: list.modifiedAt };
}

const listsOf = (world: World, { site, user }: Reached): readonly List[] => listListsFor(world, user, site);

function siteHead(world: World, { site, user }: Reached): Omit<SiteLink, 'lists'> {
  return { path: site.path, title: site.title, tenantName: tenantNameOf(world, site), isGuest: user.userType === 'Guest' };
}

export const pageLink = ({ fileName, published, draft }: SitePage): PageLink => ({ name: fileName, title: (published ?? draft).title });

export const listLink = (list: List): ListLink => ({ name: list.name, title: listTitle(list), isLibrary: list.template === 'documentLibrary' });

/** Folders are no documents: they are left out of a library's count. */
function countRows({ database }: World, list: List, onlyBy: string | undefined): number {
  const row = database
    .prepare(
      `select count(*) as rows from sp_item item left join sp_file file on file.listId = item.listId and file.itemId = item.id
       where item.listId = ?1 and (?2 is null or item.createdBy = ?2) and coalesce(file.isFolder, 0) = 0`,
    )
    .get(list.id, onlyBy ?? null) as { rows: number };
  return row.rows;
}
