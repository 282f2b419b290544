import { randomUUID } from 'node:crypto';
import type { User } from '../../directory/users.ts';
import { GraphError } from '../../graph/errors.ts';
import type { World } from '../../kernel/world.ts';
import { toSeconds } from '../items/sharePointTime.ts';
import type { Site } from '../sites/sites.ts';
import type { ColumnDefinition } from './columnDefinition.ts';
import { createColumn } from './createColumn.ts';
import { findList, type List, type ListTemplate } from './lists.ts';
import { TITLE_FACET, TITLE_ID } from './systemColumns.ts';
import { addDefaultView } from '../views/addDefaultView.ts';

export interface ListOrder {
  readonly displayName: string;
  readonly description: string;
  readonly template: ListTemplate;
  readonly columns: readonly ColumnDefinition[];
}

/** SharePoint Online keeps 500 versions of documents. */
const DOCUMENT_VERSIONS = 500;

/**
 * A list with `Title` and its first view. A library keeps versions from the start; whether a list made by Graph does is not
 * documented, so it does not here until set-up turns it on.
 * @throws GraphError 409 `nameAlreadyExists`
 */
export function createList(world: World, site: Site, user: Pick<User, 'objectId'>, order: ListOrder): List {
  const { database } = world;
  if (findList(database, site, order.displayName)) {
    throw new GraphError(409, 'nameAlreadyExists', `A list with the name '${order.displayName}' already exists`);
  }
  const id = randomUUID();
  insertList(world, site, user, order, id);
  const list = findList(database, site, id)!;
  createColumn(database, list, { ...TITLE, facet: TITLE_FACET }, TITLE_ID);
  for (const column of order.columns) createColumn(database, list, column);
  addDefaultView(database, list);
  return list;
}

const TITLE: Omit<ColumnDefinition, 'facet'> = {
  name: 'Title', displayName: 'Title', description: '', kind: 'text', isRequired: false, isHidden: false, defaultValue: null,
};

function insertList(world: World, site: Site, user: Pick<User, 'objectId'>, order: ListOrder, id: string): void {
  const isLibrary = order.template === 'documentLibrary';
  const now = toSeconds(world.clock.now());
  world.database
    .prepare(
      `insert into sp_list (id, siteId, name, displayName, description, template, createdAt, createdBy, modifiedAt, modifiedBy,
         isVersioned, majorVersionLimit, driveId) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?7, ?8, ?9, ?10, ?11)`,
    )
    .run(
      id, site.id, addressName(order.displayName), order.displayName, order.description, order.template, now, user.objectId,
      Number(isLibrary), isLibrary ? DOCUMENT_VERSIONS : 0, isLibrary ? driveIdOf(site, id) : null,
    );
}

/** Signs that SharePoint leaves out of an address. */
function addressName(displayName: string): string {
  return displayName.replace(/[~"#%&*:<>?/\\{|}.]/g, '').trim();
}

function driveIdOf(site: Site, listId: string): string {
  const bytes = Buffer.from([site.id, site.webGuid, listId].join('').replaceAll('-', ''), 'hex');
  return `b!${bytes.toString('base64url')}`;
}
