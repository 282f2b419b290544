import { findList } from '../lists/lists.ts';
import { CanvasError, parseCanvas } from '../pages/canvas.ts';
import { addPage, checkOutPage, pagesFor, pagesOf, publishPage, savePage, type SitePage } from '../pages/sitePages.ts';
import {
  MANAGES, READS, requireIfMatch, requirePermission, requireProperties, restBody, type RestCall, restChanged, restCreated, restDone, RestError, restInvalid, restNotFound, restOk,
  type RestRoute, restSelect,
} from './restCall.ts';
import { findView } from '../views/views.ts';

type Body = Readonly<Record<string, unknown>>;

const readPages = (call: RestCall) => restOk({ value: pagesFor(call.world, call.caller.user, call.site).map((page) => restSelect(call, shape(call, page))) });

/** With a name, as the CLI for Microsoft 365 does it; without one SharePoint makes one up, which nobody finds again. */
const makePage = (call: RestCall) => {
  requirePermission(call, 'AddListItems');
  const body = restBody(call);
  requireProperties(body, { Name: 'string', Title: 'string', PageLayoutType: 'string', PromotedState: 'number' });
  const { Name: fileName, Title: title, PageLayoutType: layout } = body as Readonly<Record<string, string | undefined>>;
  if (fileName === undefined || !/^[\w-]+\.aspx$/.test(fileName)) throw restInvalid("'Name' is needed and ends with .aspx.");
  if (title === undefined || layout !== 'Article') throw restInvalid("A page needs a Title and the PageLayoutType 'Article'.");
  if (pagesOf(call.world.database, call.site).some((page) => page.fileName.toLowerCase() === fileName.toLowerCase())) {
    throw new RestError(400, '-2130575257, Microsoft.SharePoint.SPException', `A file with the name SitePages/${fileName} already exists.`);
  }
  return restCreated(shape(call, addPage(call.world, call.caller.user, call.site, { fileName, title, layout })));
};

const checkOut = (call: RestCall) => {
  const page = pageOf(call);
  requireNotOthers(call, page);
  return restOk(shape(call, checkOutPage(call.world, call.caller.user, page)));
};

const save = (call: RestCall) => {
  requireIfMatch(call);
  const page = checkedOutPage(call);
  const body = restBody(call);
  requireProperties(body, { Title: 'string', Description: 'string', CanvasContent1: 'string', BannerImageUrl: 'string', LayoutWebpartsContent: 'string' });
  const { Title: title = page.draft.title, CanvasContent1: canvas = page.draft.canvas } = body as Readonly<Record<string, string | undefined>>;
  requireCanvas(call, canvas);
  savePage(call.world, call.caller.user, page, { title, canvas });
  return restChanged();
};

const publish = (call: RestCall) => {
  publishPage(call.world, call.caller.user, checkedOutPage(call));
  return restDone();
};

const onPage = (method: string, rest: string, scopes: readonly string[], handle: RestRoute['handle']): RestRoute => ({ method, pattern: `sitepages/pages({page})${rest}`, scopes, handle });

export const restPageRoutes: readonly RestRoute[] = [
  { method: 'GET', pattern: 'sitepages/pages', scopes: READS, handle: readPages },
  { method: 'POST', pattern: 'sitepages/pages', scopes: MANAGES, handle: makePage },
  onPage('GET', '', READS, (call) => restOk(restSelect(call, shape(call, pageOf(call))))),
  onPage('POST', '/checkoutpage', MANAGES, checkOut),
  onPage('MERGE', '/savepage', MANAGES, save),
  onPage('MERGE', '/savepageasdraft', MANAGES, save),
  onPage('POST', '/publish', MANAGES, publish),
];

function pageOf(call: RestCall): SitePage {
  const id = Number(call.params['page']);
  const page = pagesFor(call.world, call.caller.user, call.site).find((one) => one.id === id);
  if (!page) throw restNotFound(`The page '${call.params['page'] ?? ''}'`);
  return page;
}

function checkedOutPage(call: RestCall): SitePage {
  requirePermission(call, 'EditListItems');
  const page = pageOf(call);
  if (page.checkedOutTo !== call.caller.user.objectId) throw restInvalid('The page must be checked out to who changes it.');
  return page;
}

function requireNotOthers(call: RestCall, { checkedOutTo, fileName }: SitePage): void {
  requirePermission(call, 'EditListItems');
  if (checkedOutTo === null || checkedOutTo === call.caller.user.objectId) return;
  throw new RestError(423, '-2147018894, Microsoft.SharePoint.SPFileLockException', `The file ${fileName} is checked out for editing by somebody else.`);
}

/** A list that is not here would leave a hole in the page. */
function requireCanvas({ world, site }: RestCall, canvas: string): void {
  try {
    for (const part of parseCanvas(canvas)) {
      if (part.kind !== 'list') continue;
      const list = findList(world.database, site, part.listId);
      if (list?.id !== part.listId) throw new CanvasError(`The list ${part.listId} is not of this site`);
      if (part.viewId !== undefined && findView(world.database, list, part.viewId)?.id !== part.viewId) throw new CanvasError(`The view ${part.viewId} is not of this list`);
    }
  } catch (error) {
    if (error instanceof CanvasError) throw restInvalid(error.message);
    throw error;
  }
}

/** Before the first time, SharePoint's own way of saying never. */
const NEVER = '0001-01-01T00:00:00Z';

function shape({ caller, site, world }: RestCall, page: SitePage): Body {
  const isMine = page.checkedOutTo === caller.user.objectId;
  const { title, canvas } = isMine ? page.draft : (page.published ?? page.draft);
  return {
    Id: page.id,
    UniqueId: page.uniqueId,
    FileName: page.fileName,
    Title: title,
    Url: `SitePages/${page.fileName}`,
    AbsoluteUrl: `${world.origin}${site.path}/SitePages/${page.fileName}`,
    PageLayoutType: page.layout,
    PromotedState: 0,
    Version: page.version,
    FirstPublished: page.firstPublishedAt ?? NEVER,
    IsPageCheckedOutToCurrentUser: isMine,
    CanvasContent1: canvas,
    LayoutWebpartsContent: null,
    Modified: page.modifiedAt,
  };
}
