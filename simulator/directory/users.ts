import type { Database, Tables } from '../kernel/database.ts';

/** A person as one tenant's directory knows them: the same person has a second, guest row where they are invited. */
export interface User {
  /** Entra object id in this tenant. */
  readonly objectId: string;
  readonly tenantId: string;
  /** Short local name of the person, the same in every tenant: `mette`. Part of the host's address. */
  readonly alias: string;
  readonly displayName: string;
  /** A guest's holds `#EXT#`. */
  readonly userPrincipalName: string;
  readonly mail: string;
  readonly jobTitle: string;
  readonly userType: 'Member' | 'Guest';
  readonly homeTenantId: string;
  /** A guest has none in the inviting tenant: the calendar is at home. */
  readonly hasMailbox: boolean;
}

export interface Tenant {
  readonly id: string;
  /** `fjordbro` */
  readonly key: string;
  readonly name: string;
  readonly domain: string;
}

export interface Group {
  readonly id: string;
  readonly tenantId: string;
  readonly displayName: string;
}

export const directoryTables: Tables = {
  ddl: `
    create table if not exists tenant (id text primary key, key text not null unique, name text not null, domain text not null unique);
    create table if not exists user (
      object_id text primary key, tenant_id text not null references tenant(id), alias text not null, display_name text not null,
      user_principal_name text not null unique collate nocase, mail text not null collate nocase, job_title text not null,
      user_type text not null, home_tenant_id text not null, has_mailbox integer not null, password text not null);
    create index if not exists user_mail on user (mail);
    create index if not exists user_alias on user (alias);
    create table if not exists directory_group (id text primary key, tenant_id text not null, display_name text not null, unique (tenant_id, display_name));
    create table if not exists group_member (group_id text not null, object_id text not null, primary key (group_id, object_id));
  `,
};

export function findTenant(database: Database, idOrKeyOrDomain: string): Tenant | undefined {
  const row = database.prepare('select * from tenant where id = ?1 or key = ?1 or domain = ?1').get(idOrKeyOrDomain.toLowerCase());
  return row ? toTenant(row) : undefined;
}

export function listTenants(database: Database): readonly Tenant[] {
  return database.prepare('select * from tenant order by name').all().map(toTenant);
}

export function findUser(database: Database, objectId: string): User | undefined {
  return toUser(database.prepare('select * from user where object_id = ?').get(objectId));
}

/** The row of a person in one tenant, by alias, user principal name or mail. */
export function findUserIn(database: Database, tenantId: string, name: string): User | undefined {
  return toUser(
    database
      .prepare('select * from user where tenant_id = ?1 and (alias = ?2 or user_principal_name = ?2 or mail = ?2) order by alias limit 1')
      .get(tenantId, name),
  );
}

/** Where the person lives: the row that has their password and mailbox. */
export function findHomeUser(database: Database, name: string): User | undefined {
  return toUser(
    database
      .prepare('select * from user where tenant_id = home_tenant_id and (alias = ?1 or user_principal_name = ?1 or mail = ?1)')
      .get(name),
  );
}

/** The home row of somebody who may be a guest here. */
export function homeOf(database: Database, user: User): User {
  return findUserIn(database, user.homeTenantId, user.alias) ?? user;
}

/** The row somebody has in another tenant: member, guest or nobody there. */
export function asSeenBy(database: Database, tenantId: string, person: User): User | undefined {
  return toUser(
    database
      .prepare('select * from user where tenant_id = ? and alias = ? and home_tenant_id = ?')
      .get(tenantId, person.alias, person.homeTenantId),
  );
}

export function listUsers(database: Database, tenantId: string): readonly User[] {
  return database.prepare('select * from user where tenant_id = ? order by display_name').all(tenantId).map(
    (row) => toUser(row)!,
  );
}

/** Ids of the groups a person is a member of; groups hold no groups here. */
export function groupIdsOf(database: Database, objectId: string): readonly string[] {
  const rows = database.prepare('select group_id from group_member where object_id = ?').all(objectId) as { group_id: string }[];
  return rows.map((row) => row.group_id);
}

export function findGroup(database: Database, tenantId: string, idOrName: string): Group | undefined {
  const row = database
    .prepare('select * from directory_group where tenant_id = ?1 and (id = ?2 or display_name = ?2)')
    .get(tenantId, idOrName) as { id: string; tenant_id: string; display_name: string } | undefined;
  return row && { id: row.id, tenantId: row.tenant_id, displayName: row.display_name };
}

/** Taken apart because the driver adds a field of its own to a row. */
function toTenant(row: unknown): Tenant {
  const { id, key, name, domain } = row as Tenant;
  return { id, key, name, domain };
}

interface UserRow {
  object_id: string;
  tenant_id: string;
  alias: string;
  display_name: string;
  user_principal_name: string;
  mail: string;
  job_title: string;
  user_type: 'Member' | 'Guest';
  home_tenant_id: string;
  has_mailbox: number;
}

function toUser(row: unknown): User | undefined {
  if (!row) return undefined;
  const found = row as UserRow;
  return {
    objectId: found.object_id,
    tenantId: found.tenant_id,
    alias: found.alias,
    displayName: found.display_name,
    userPrincipalName: found.user_principal_name,
    mail: found.mail,
    jobTitle: found.job_title,
    userType: found.user_type,
    homeTenantId: found.home_tenant_id,
    hasMailbox: found.has_mailbox === 1,
  };
}
