import { catalogApps, type CatalogApp } from '../../graph/chats/chatStore.ts';
import { MAIN_APP_ID } from '../../identity/applications.ts';
import { consentedScopes, EVERYBODY } from '../../identity/consents.ts';
import type { Database } from '../../kernel/database.ts';

/** The app as the organisation has it in its catalog: the one that signs in as Treklang. */
export function treklangInCatalog(database: Database): CatalogApp | undefined {
  return catalogApps(database).find(({ clientId }) => clientId === MAIN_APP_ID);
}

export interface AppIdentity {
  /** Id in the package's manifest. */
  readonly manifestId: string;
  readonly displayName: string;
}

/** Outlook and the rail of Teams show the app also before it lies in the catalog, as one does that is sideloaded. */
export function treklangApp(database: Database): AppIdentity {
  return treklangInCatalog(database) ?? { manifestId: '8b0f6f0e-3a57-4f0c-9d3e-6a4b2c1d7e95', displayName: 'Treklang' };
}

/** Whether the organisation's administrator has let the app in: people of others do not see it, however often they are guests. */
export function isDeployedIn(database: Database, tenantId: string): boolean {
  return consentedScopes(database, { clientId: MAIN_APP_ID, tenantId, objectId: EVERYBODY }, 'graph').length > 0;
}
