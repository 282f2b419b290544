import type { Database, Tables } from '../kernel/database.ts';
import type { Resource } from './scopes.ts';

/** Consent is additive: nothing here takes any away, and a token carries all of it (Microsoft Q&A 78683). */
export const consentTables: Tables = {
  ddl: `
    create table if not exists consent (
      client_id text not null, tenant_id text not null, object_id text not null, resource text not null, scope text not null,
      primary key (client_id, tenant_id, object_id, resource, scope));
  `,
};

/** Stands for everybody in the tenant: an administrator consented. */
export const EVERYBODY = '*';

export interface ConsentOwner {
  readonly clientId: string;
  readonly tenantId: string;
  /** A person's, or {@link EVERYBODY}. */
  readonly objectId: string;
}

export function addConsent(database: Database, owner: ConsentOwner, resource: Resource, scopes: readonly string[]): void {
  const add = database.prepare(
    'insert or ignore into consent (client_id, tenant_id, object_id, resource, scope) values (?, ?, ?, ?, ?)',
  );
  for (const scope of scopes) add.run(owner.clientId, owner.tenantId, owner.objectId, resource, scope);
}

/** Every scope of the resource that the person or an administrator ever consented to, in a stable order. */
export function consentedScopes(database: Database, owner: ConsentOwner, resource: Resource): readonly string[] {
  const rows = database
    .prepare(
      `select distinct scope from consent
       where client_id = ? and tenant_id = ? and object_id in (?, '${EVERYBODY}') and resource = ? order by scope`,
    )
    .all(owner.clientId, owner.tenantId, owner.objectId, resource) as { scope: string }[];
  return rows.map(({ scope }) => scope);
}

export function missingConsent(
  database: Database,
  owner: ConsentOwner,
  resource: Resource,
  requested: readonly string[],
): readonly string[] {
  const has = new Set(consentedScopes(database, owner, resource));
  return requested.filter((scope) => !has.has(scope));
}
