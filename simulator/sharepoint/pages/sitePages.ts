import { randomUUID } from 'node:crypto';
import type { User } from '../../directory/users.ts';
import type { World } from '../../kernel/world.ts';
import type { Database } from '../../kernel/database.ts';
import type { Site } from '../sites/sites.ts';

/** A modern page. What is being written is seen by who has it checked out; everybody else sees what was published last. */
export interface SitePage {
  readonly siteId: string;
  readonly id: number;
  readonly uniqueId: string;
  /** `udvikling.aspx` */
  readonly fileName: string;
  readonly layout: string;
  readonly draft: PageContent;
  /** Null: never published. */
  readonly published: PageContent | null;
  /** `0.1` before it was published for the first time. */
  readonly version: string;
  readonly checkedOutTo: string | null;
  readonly firstPublishedAt: string | null;
  readonly modifiedAt: string;
  readonly modifiedBy: string;
}

export interface PageContent {
  readonly title: string;
  /** `CanvasContent1`: the controls of the page, JSON; '' for an empty page. */
  readonly canvas: string;
}

/** By title, without those that only their author sees. */
export function pagesFor({ database }: World, user: User, site: Site): readonly SitePage[] {
  return pagesOf(database, site).filter(({ published, checkedOutTo }) => published !== null || checkedOutTo === null || checkedOutTo === user.objectId);
}

export function pagesOf(database: Database, site: Site): readonly SitePage[] {
  return (database.prepare('select * from sp_page where siteId = ? order by id').all(site.id) as PageRow[]).map(toPage);
}

/** Checked out to who made it, as every new page is. */
export function addPage(world: World, user: User, site: Site, { fileName, title, layout }: { readonly fileName: string; readonly title: string; readonly layout: string }): SitePage {
  const id = 1 + Math.max(0, ...pagesOf(world.database, site).map((page) => page.id));
  const page = {
    siteId: site.id, id, uniqueId: randomUUID(), fileName, layout, draft: { title, canvas: '' }, published: null, version: '0.1', checkedOutTo: user.objectId, firstPublishedAt: null,
    ...by(world, user),
  };
  keep(world.database, page);
  return page;
}

export function checkOutPage(world: World, user: User, page: SitePage): SitePage {
  return changed(world, user, page, { checkedOutTo: user.objectId });
}

export function savePage(world: World, user: User, page: SitePage, draft: PageContent): void {
  changed(world, user, page, { draft });
}

/** Everybody sees it from now on, and nobody has it checked out. */
export function publishPage(world: World, user: User, page: SitePage): void {
  const firstPublishedAt = page.firstPublishedAt ?? world.clock.now().toISOString();
  changed(world, user, page, { published: page.draft, version: `${Number(page.version.split('.')[0]) + 1}.0`, checkedOutTo: null, firstPublishedAt });
}

function changed(world: World, user: User, page: SitePage, change: Partial<SitePage>): SitePage {
  const next = { ...page, ...change, ...by(world, user) };
  keep(world.database, next);
  return next;
}

const by = ({ clock }: World, { objectId }: User) => ({ modifiedAt: clock.now().toISOString(), modifiedBy: objectId });

function keep(database: Database, page: SitePage): void {
  database
    .prepare(
      `insert or replace into sp_page (siteId, id, uniqueId, fileName, layout, draft, published, version, checkedOutTo, firstPublishedAt, modifiedAt, modifiedBy)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      page.siteId, page.id, page.uniqueId, page.fileName, page.layout, JSON.stringify(page.draft), page.published && JSON.stringify(page.published), page.version,
      page.checkedOutTo, page.firstPublishedAt, page.modifiedAt, page.modifiedBy,
    );
}

type PageRow = Omit<SitePage, 'draft' | 'published'> & { readonly draft: string; readonly published: string | null };

function toPage(row: PageRow): SitePage {
  return { ...row, draft: JSON.parse(row.draft) as PageContent, published: row.published === null ? null : (JSON.parse(row.published) as PageContent) };
}
