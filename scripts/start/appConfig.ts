import type { AppConfig } from '#config';

/** Addresses of one run: both servers on this machine, as two origins. */
export interface LocalAddresses {
  readonly m365: string;
  readonly app: string;
}

/** Ids made up for this machine; a real tenant has its own. */
export const LOCAL_CLIENT_ID = '5c1b3e9a-7f24-4d0e-9a51-3f6d2b8c4e70';
export const LOCAL_SET_UP_CLIENT_ID = 'a2d94c6f-0b18-4e63-8f7d-91c5e2a7b340';
export const LOCAL_TEAMS_APP_ID = '0f6c1d52-6f0e-4a1e-9a5b-2f6f3a4f7c11';
export const LOCAL_CATALOG_ID = 'c7f0a9be-13d4-4b5e-8f43-9f0d1e2b3a55';

/** What stands in config.json on this machine: the only difference between local and production. */
export function localConfig(addresses: LocalAddresses, tenantId: string, clockOffsetMinutes: number): AppConfig {
  const m365 = new URL(addresses.m365);
  return {
    tenantId,
    clientId: LOCAL_CLIENT_ID,
    setUpClientId: LOCAL_SET_UP_CLIENT_ID,
    sharePointHost: m365.hostname,
    commonSite: '/sites/treklang',
    teamsAppId: LOCAL_TEAMS_APP_ID,
    teamsCatalogId: LOCAL_CATALOG_ID,
    officeScripts: [`${addresses.m365}/office/prelude.js`, `${addresses.m365}/office/office.js`],
    trustedHostOrigins: [addresses.m365],
    authority: { url: `${addresses.m365}/login`, known: [m365.host], protocolMode: 'OIDC' },
    graph: `${addresses.m365}/graph/v1.0`,
    sharePoint: addresses.m365,
    clockOffset: clockOffsetMinutes,
  };
}
