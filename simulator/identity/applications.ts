import type { Database, Tables } from '../kernel/database.ts';

/** An app registration: known in every tenant, as one made for several organisations is. */
export interface Application {
  readonly clientId: string;
  readonly displayName: string;
  /** Web addresses, and `brk-multihub://<host of the app>` for nested app authentication. */
  readonly redirectUris: readonly string[];
}

/** The registrations of the demo. */
export const MAIN_APP_ID = '5c1b3e9a-7f24-4d0e-9a51-3f6d2b8c4e70';
export const SET_UP_APP_ID = 'a2d94c6f-0b18-4e63-8f7d-91c5e2a7b340';

const BROKER_SCHEME = 'brk-multihub://';

export const applicationTables: Tables = {
  ddl: `
    create table if not exists application (client_id text primary key, display_name text not null, redirect_uris text not null);
  `,
};

export function saveApplication(database: Database, application: Application): void {
  database
    .prepare(
      `insert into application (client_id, display_name, redirect_uris) values (?, ?, ?)
       on conflict (client_id) do update set display_name = excluded.display_name, redirect_uris = excluded.redirect_uris`,
    )
    .run(application.clientId, application.displayName, JSON.stringify(application.redirectUris));
}

export function findApplication(database: Database, clientId: string): Application | undefined {
  const row = database.prepare('select * from application where client_id = ?').get(clientId);
  return row ? toApplication(row) : undefined;
}

export function listApplications(database: Database): readonly Application[] {
  return database.prepare('select * from application order by client_id').all().map(toApplication);
}

/** Redirects that a browser follows, without those of the broker. */
export function webRedirectUris(application: Application): readonly string[] {
  return application.redirectUris.filter((uri) => !uri.startsWith(BROKER_SCHEME));
}

/** Whether pages of this origin may redeem codes of the app. */
export function isRegisteredOrigin(application: Application, origin: string): boolean {
  return webRedirectUris(application).some((uri) => URL.parse(uri)?.origin === origin);
}

/** Whether the broker may hand tokens of the app to a page of this origin: host and port must be those registered. */
export function isBrokeredOrigin(application: Application, origin: string): boolean {
  const address = URL.parse(origin);
  return address?.protocol === 'https:' && application.redirectUris.includes(`${BROKER_SCHEME}${address.host}`);
}

function toApplication(row: unknown): Application {
  const found = row as { client_id: string; display_name: string; redirect_uris: string };
  return { clientId: found.client_id, displayName: found.display_name, redirectUris: JSON.parse(found.redirect_uris) as string[] };
}
