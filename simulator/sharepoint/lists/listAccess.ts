import type { User } from '../../directory/users.ts';
import type { World } from '../../kernel/world.ts';
import { allows, type PermissionName } from '../permissions/basePermissions.ts';
import { effectivePermissions } from '../permissions/effectivePermissions.ts';
import type { Site } from '../sites/sites.ts';
import type { List } from './lists.ts';

/** What one person may do with one list and its rows. */
export interface ListAccess {
  has(permission: PermissionName): boolean;
  /** Object id when the person sees only their own rows (`ReadSecurity` 2). */
  readonly readsOnlyBy: string | undefined;
  /** Whether the row of this author may be changed or deleted, `WriteSecurity` minded. */
  mayWriteRowOf(authorId: string): boolean;
}

/** Who manages lists sees and writes every row, whatever the list's own-rows setting: as SharePoint does. */
export function listAccessOf(world: World, user: User, site: Site, list: List): ListAccess {
  const mask = effectivePermissions(world, user, site, list);
  const isManager = allows(mask, 'ManageLists');
  return {
    has: (permission) => allows(mask, permission),
    readsOnlyBy: list.readSecurity === 2 && !isManager ? user.objectId : undefined,
    mayWriteRowOf(authorId) {
      if (isManager || list.writeSecurity === 1) return true;
      return list.writeSecurity === 2 && authorId === user.objectId;
    },
  };
}
