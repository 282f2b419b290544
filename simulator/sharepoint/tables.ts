import type { Tables } from '../kernel/database.ts';

/**
 * What SharePoint keeps. Columns are named as the objects read from them.
 * `sp_item_value` holds the values of indexed columns, text in lower case as SharePoint compares it: filters and uniqueness
 * stay fast on lists of 100,000 rows.
 */
export const sharePointTables: Tables = {
  ddl: `
    create table if not exists sp_site (
      id text primary key, webGuid text not null, path text not null unique collate nocase, title text not null, tenantId text not null,
      createdAt text not null, modifiedAt text not null, isNoCrawl integer not null default 0, isSharedWithGuests integer not null default 1);
    create table if not exists sp_permission_level (
      siteId text not null, id integer not null, name text not null collate nocase, description text not null, mask text not null,
      primary key (siteId, id), unique (siteId, name));
    create table if not exists sp_role_assignment (
      scopeId text not null, principalId text not null, levelId integer not null, primary key (scopeId, principalId, levelId));
    create table if not exists sp_site_owner (siteId text not null, objectId text not null, primary key (siteId, objectId));
    create table if not exists sp_site_user (
      siteId text not null, id integer not null, principalId text not null, kind text not null, title text not null, loginName text not null,
      primary key (siteId, id), unique (siteId, principalId));
    create table if not exists sp_app_grant (siteId text not null, clientId text not null, role text not null, primary key (siteId, clientId));
    create table if not exists sp_site_visit (siteId text not null, objectId text not null, at integer not null, primary key (siteId, objectId));

    create table if not exists sp_list (
      id text primary key, siteId text not null, name text not null collate nocase, displayName text not null collate nocase,
      description text not null, template text not null, createdAt text not null, createdBy text not null,
      modifiedAt text not null, modifiedBy text not null, hasUniquePermissions integer not null default 0,
      readSecurity integer not null default 1, writeSecurity integer not null default 1, isVersioned integer not null,
      majorVersionLimit integer not null, isNoCrawl integer not null default 0, driveId text, lastItemId integer not null default 0,
      deltaEpoch integer not null default 0, unique (siteId, name), unique (siteId, displayName));
    create table if not exists sp_column (
      id text not null, listId text not null, name text not null collate nocase, displayName text not null, description text not null,
      kind text not null, facet text not null, isIndexed integer not null default 0, isUnique integer not null default 0,
      isRequired integer not null default 0, isHidden integer not null default 0, defaultValue text, formatter text,
      position integer not null, primary key (listId, name));
    create table if not exists sp_item (
      listId text not null, id integer not null, guid text not null, version integer not null, fields text not null,
      createdAt text not null, createdBy text not null, modifiedAt text not null, modifiedBy text not null, primary key (listId, id));
    create index if not exists sp_item_modified on sp_item (listId, modifiedAt);
    create index if not exists sp_item_created on sp_item (listId, createdAt);
    create index if not exists sp_item_author on sp_item (listId, createdBy);
    create table if not exists sp_item_value (
      listId text not null, columnName text not null collate nocase, value, itemId integer not null,
      primary key (listId, columnName, value, itemId)) without rowid;
    create index if not exists sp_item_value_item on sp_item_value (listId, itemId);
    create table if not exists sp_item_version (
      listId text not null, itemId integer not null, number integer not null, fields text not null,
      modifiedAt text not null, modifiedBy text not null, primary key (listId, itemId, number));
    create table if not exists sp_item_change (
      sequence integer primary key autoincrement, listId text not null, itemId integer not null, guid text not null,
      createdBy text not null, isDeleted integer not null);
    create index if not exists sp_item_change_list on sp_item_change (listId, sequence);
    create index if not exists sp_item_change_item on sp_item_change (listId, itemId, sequence);

    create table if not exists sp_view (
      id text primary key, listId text not null, title text not null collate nocase, query text not null, fields text not null,
      rowLimit integer not null, isPaged integer not null, isDefault integer not null, formatter text, unique (listId, title));
    create table if not exists sp_view_total (viewId text primary key, aggregations text not null, hasTotals integer not null);

    create table if not exists sp_page (
      siteId text not null, id integer not null, uniqueId text not null, fileName text not null collate nocase, layout text not null, draft text not null, published text,
      version text not null, checkedOutTo text, firstPublishedAt text, modifiedAt text not null, modifiedBy text not null,
      primary key (siteId, id), unique (siteId, fileName));
    create table if not exists sp_navigation (siteId text not null, id integer not null, title text not null, url text not null, primary key (siteId, id));

    create table if not exists sp_file (
      listId text not null, itemId integer not null, driveItemId text not null unique, parentId integer not null, name text not null collate nocase,
      isFolder integer not null, contentId text, size integer not null, mimeType text not null,
      primary key (listId, itemId), unique (listId, parentId, name));
    create table if not exists sp_content (id text primary key, bytes blob not null);
    create table if not exists sp_file_version (
      listId text not null, itemId integer not null, number integer not null, contentId text not null, size integer not null,
      modifiedAt text not null, modifiedBy text not null, primary key (listId, itemId, number));
    create table if not exists sp_upload (
      id text primary key, target text not null, received integer not null, total integer, expiresAt integer not null);
    create table if not exists sp_upload_part (uploadId text not null, start integer not null, bytes blob not null, primary key (uploadId, start));
    create table if not exists sp_download (token text primary key, contentId text not null, name text not null, mimeType text not null, expiresAt integer not null);
  `,
};
