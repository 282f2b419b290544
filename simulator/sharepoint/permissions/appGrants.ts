import type { Caller } from '../../kernel/caller.ts';
import type { Database } from '../../kernel/database.ts';

/** What an app may do at a site: Sites.Selected gives nothing until an administrator grants a role there. */
export type AppRole = 'read' | 'write' | 'owner' | 'fullcontrol';

export type AppRight = 'read' | 'write' | 'manage';

const RIGHTS: Readonly<Record<AppRole, readonly AppRight[]>> = {
  read: ['read'],
  write: ['read', 'write'],
  owner: ['read', 'write', 'manage'],
  fullcontrol: ['read', 'write', 'manage'],
};

/** Scopes that reach every site the person reaches. Files scopes count only for drives. */
const WIDE_SCOPES: Readonly<Record<AppRight, readonly string[]>> = {
  read: ['Sites.Read.All', 'Sites.ReadWrite.All', 'Sites.Manage.All', 'Sites.FullControl.All'],
  write: ['Sites.ReadWrite.All', 'Sites.Manage.All', 'Sites.FullControl.All'],
  manage: ['Sites.Manage.All', 'Sites.FullControl.All'],
};

/** Whether the app's share of the right is there; the person's own share is asked for elsewhere (the two are intersected). */
export function appMay(database: Database, caller: Caller, siteId: string, right: AppRight, alsoWide: readonly string[] = []): boolean {
  if ([...WIDE_SCOPES[right], ...alsoWide].some((scope) => caller.scopes.has(scope))) return true;
  if (!caller.scopes.has('Sites.Selected')) return false;
  const role = appRoleAt(database, siteId, caller.clientId);
  return role !== undefined && RIGHTS[role].includes(right);
}

export function grantApp(database: Database, siteId: string, clientId: string, role: AppRole): void {
  database
    .prepare('insert into sp_app_grant (siteId, clientId, role) values (?, ?, ?) on conflict do update set role = excluded.role')
    .run(siteId, clientId, role);
}

export function appGrantsAt(database: Database, siteId: string): readonly { readonly clientId: string; readonly role: AppRole }[] {
  return database.prepare('select clientId, role from sp_app_grant where siteId = ? order by clientId').all(siteId) as {
    clientId: string;
    role: AppRole;
  }[];
}

function appRoleAt(database: Database, siteId: string, clientId: string): AppRole | undefined {
  return appGrantsAt(database, siteId).find((grant) => grant.clientId === clientId)?.role;
}
