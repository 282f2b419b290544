import type { Database } from '../../kernel/database.ts';
import type { List } from '../lists/lists.ts';
import { FULL_CONTROL } from './permissionLevels.ts';

/** Who (Entra object or group id) has which permission level at a site or at a list that inherits no longer. */
export interface RoleAssignment {
  readonly principalId: string;
  readonly levelId: number;
}

export function roleAssignmentsAt(database: Database, scopeId: string): readonly RoleAssignment[] {
  return database
    .prepare('select principalId, levelId from sp_role_assignment where scopeId = ? order by principalId, levelId')
    .all(scopeId) as RoleAssignment[];
}

export function assignRole(database: Database, scopeId: string, { principalId, levelId }: RoleAssignment): void {
  database
    .prepare('insert or ignore into sp_role_assignment (scopeId, principalId, levelId) values (?, ?, ?)')
    .run(scopeId, principalId, levelId);
}

export function removeRole(database: Database, scopeId: string, { principalId, levelId }: RoleAssignment): void {
  database
    .prepare('delete from sp_role_assignment where scopeId = ? and principalId = ? and levelId = ?')
    .run(scopeId, principalId, levelId);
}

/**
 * From now on the list has assignments of its own.
 * Without copying, whoever breaks the inheritance keeps full control, as SharePoint does it.
 */
export function breakInheritance(database: Database, list: List, by: { readonly objectId: string; readonly copies: boolean }): void {
  if (list.hasUniquePermissions) return;
  database.prepare('update sp_list set hasUniquePermissions = 1 where id = ?').run(list.id);
  const kept = by.copies ? roleAssignmentsAt(database, list.siteId) : [{ principalId: by.objectId, levelId: FULL_CONTROL.id }];
  for (const assignment of kept) assignRole(database, list.id, assignment);
}

export function restoreInheritance(database: Database, list: List): void {
  database.prepare('update sp_list set hasUniquePermissions = 0 where id = ?').run(list.id);
  database.prepare('delete from sp_role_assignment where scopeId = ?').run(list.id);
}
