import { randomUUID } from 'node:crypto';
import type { Database, Tables } from '../../kernel/database.ts';

export interface RscPermission {
  readonly permissionValue: string;
  readonly permissionType: 'delegated' | 'application';
}

/** An app in the catalog of the organisation. */
export interface CatalogApp {
  /** What Graph calls the app's id: not the manifest's. */
  readonly teamsCatalogId: string;
  readonly manifestId: string;
  readonly displayName: string;
  /** `webApplicationInfo.id` of the manifest; the `…SelfForChat` permissions reach only the app that asks. */
  readonly clientId?: string | undefined;
  /** Resource-specific permissions of the manifest. */
  readonly permissions: readonly RscPermission[];
}

export interface Tab {
  readonly id: string;
  readonly chatId: string;
  readonly teamsCatalogId: string;
  readonly displayName: string;
  readonly configuration: TabConfiguration;
}

export interface TabConfiguration {
  readonly entityId: string;
  readonly contentUrl: string;
  readonly websiteUrl?: string | undefined;
  readonly removeUrl?: string | undefined;
}

export const chatTables: Tables = {
  ddl: `
    create table if not exists catalog_app (teams_catalog_id text primary key, manifest_id text not null, content text not null);
    create table if not exists chat_app (chat_id text not null, teams_catalog_id text not null, primary key (chat_id, teams_catalog_id));
    create table if not exists chat_tab (key integer primary key autoincrement, id text not null unique, chat_id text not null, content text not null);
    create index if not exists chat_tab_chat on chat_tab (chat_id);
  `,
};

/** Files the app in the catalog; the same catalog id again replaces it. */
export function saveCatalogApp(database: Database, app: CatalogApp): void {
  database
    .prepare('insert into catalog_app (teams_catalog_id, manifest_id, content) values (?1, ?2, ?3) on conflict (teams_catalog_id) do update set manifest_id = ?2, content = ?3')
    .run(app.teamsCatalogId, app.manifestId, JSON.stringify(app));
}

export function findCatalogApp(database: Database, teamsCatalogId: string): CatalogApp | undefined {
  const row = database.prepare('select content from catalog_app where teams_catalog_id = ?').get(teamsCatalogId) as { content: string } | undefined;
  return row && (JSON.parse(row.content) as CatalogApp);
}

export function catalogApps(database: Database): readonly CatalogApp[] {
  const rows = database.prepare('select content from catalog_app order by teams_catalog_id').all() as { content: string }[];
  return rows.map(({ content }) => JSON.parse(content) as CatalogApp);
}

/** False when it was there already. */
export function installApp(database: Database, chatId: string, teamsCatalogId: string): boolean {
  return database.prepare('insert into chat_app (chat_id, teams_catalog_id) values (?, ?) on conflict do nothing').run(chatId, teamsCatalogId).changes > 0;
}

/** Its tabs go with it. */
export function uninstallApp(database: Database, chatId: string, teamsCatalogId: string): void {
  for (const tab of tabsOf(database, chatId)) if (tab.teamsCatalogId === teamsCatalogId) removeTab(database, tab.id);
  database.prepare('delete from chat_app where chat_id = ? and teams_catalog_id = ?').run(chatId, teamsCatalogId);
}

export function installedApps(database: Database, chatId: string): readonly CatalogApp[] {
  const rows = database
    .prepare('select content from catalog_app join chat_app using (teams_catalog_id) where chat_id = ? order by teams_catalog_id')
    .all(chatId) as { content: string }[];
  return rows.map(({ content }) => JSON.parse(content) as CatalogApp);
}

export function addTab(database: Database, tab: Omit<Tab, 'id'>): Tab {
  const added = { ...tab, id: randomUUID() };
  database.prepare('insert into chat_tab (id, chat_id, content) values (?, ?, ?)').run(added.id, added.chatId, JSON.stringify(added));
  return added;
}

export function saveTab(database: Database, tab: Tab): void {
  database.prepare('update chat_tab set content = ? where id = ?').run(JSON.stringify(tab), tab.id);
}

export function removeTab(database: Database, id: string): void {
  database.prepare('delete from chat_tab where id = ?').run(id);
}

/** In the order they were added: what the Teams host shows in a meeting. */
export function tabsOf(database: Database, chatId: string): readonly Tab[] {
  const rows = database.prepare('select content from chat_tab where chat_id = ? order by key').all(chatId) as { content: string }[];
  return rows.map(({ content }) => JSON.parse(content) as Tab);
}
