import type { Database } from '../../kernel/database.ts';
import type { Site } from '../sites/sites.ts';

/** A link at the left of every page of a site. */
export interface NavigationNode {
  readonly id: number;
  readonly title: string;
  /** On the own host from the root: `/sites/treklang-report/SitePages/udvikling.aspx`. */
  readonly url: string;
}

export function navigationOf(database: Database, site: Site): readonly NavigationNode[] {
  return database.prepare('select id, title, url from sp_navigation where siteId = ? order by id').all(site.id) as NavigationNode[];
}

export function addNode(database: Database, site: Site, node: Omit<NavigationNode, 'id'>): NavigationNode {
  const id = 2000 + navigationOf(database, site).length;
  database.prepare('insert into sp_navigation (siteId, id, title, url) values (?, ?, ?, ?)').run(site.id, id, node.title, node.url);
  return { ...node, id };
}
