import { findUser } from '../../directory/users.ts';
import type { World } from '../../kernel/world.ts';
import { listAccessOf } from '../../sharepoint/lists/listAccess.ts';
import { findList } from '../../sharepoint/lists/lists.ts';
import { type CanvasPart, parseCanvas } from '../../sharepoint/pages/canvas.ts';
import { pagesFor } from '../../sharepoint/pages/sitePages.ts';
import { findView } from '../../sharepoint/views/views.ts';
import { notFound, type SignedInCall } from '../person/apiRoute.ts';
import { viewTitle } from './danishNames.ts';
import { type Reached, requireSite } from './reachable.ts';
import type { PageContent, PagePart } from './sharePointShapes.ts';
import { listLink, pageLink, presentSite } from './sitesOfPerson.ts';

/** A page as it was published last; who has it checked out sees what is being written. @throws MailboxRefusal 404 */
export function pageContent(call: SignedInCall): PageContent {
  const reached = requireSite(call);
  const { world, params } = call;
  const name = (params['page'] ?? '').toLowerCase();
  const page = pagesFor(world, reached.user, reached.site).find(({ fileName }) => fileName.toLowerCase() === name);
  if (!page) throw notFound();
  const shown = page.checkedOutTo === reached.user.objectId ? page.draft : (page.published ?? page.draft);
  return {
    site: presentSite(world, reached),
    page: pageLink(page),
    modifiedAt: page.modifiedAt,
    modifiedBy: findUser(world.database, page.modifiedBy)?.displayName ?? 'Systemkonto',
    parts: parseCanvas(shown.canvas).map((part) => presentPart(world, reached, part)),
  };
}

/** A list that is not the person's to see stays out of the page, as in SharePoint: only its place is there. */
function presentPart(world: World, { site, user }: Reached, part: CanvasPart): PagePart {
  if (part.kind === 'text') return part;
  const list = findList(world.database, site, part.listId);
  if (!list || !listAccessOf(world, user, site, list).has('ViewListItems')) return { kind: 'list', title: part.title };
  const view = part.viewId === undefined ? undefined : findView(world.database, list, part.viewId);
  return { kind: 'list', title: part.title, list: listLink(list), ...(view ? { view: viewTitle(view) } : {}) };
}
