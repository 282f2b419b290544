import { catalogApps, type CatalogApp, saveCatalogApp } from '../../graph/chats/chatStore.ts';
import { MAIN_APP_ID } from '../../identity/applications.ts';
import type { Database } from '../../kernel/database.ts';

/**
 * The app as it lies in the catalog of the demo from the start; local administration may replace it.
 * The resource-specific permissions are those of the package's manifest.
 */
const DEMO_APP: CatalogApp = {
  teamsCatalogId: 'd1f7a3c4-52b8-4e69-b0a7-3c9e8f2d6b15',
  manifestId: '8b0f6f0e-3a57-4f0c-9d3e-6a4b2c1d7e95',
  displayName: 'Treklang',
  clientId: MAIN_APP_ID,
  permissions: [{ permissionValue: 'MeetingStage.Write.Chat', permissionType: 'delegated' }],
};

/** Puts the app into an empty catalog. */
export function seedCatalog(database: Database): void {
  if (catalogApps(database).length === 0) saveCatalogApp(database, DEMO_APP);
}

/** The app these hosts show: the one in the catalog that signs in as Treklang. */
export function treklangApp(database: Database): CatalogApp {
  return catalogApps(database).find(({ clientId }) => clientId === MAIN_APP_ID) ?? DEMO_APP;
}
