import type { Database } from '../../kernel/database.ts';
import { fromHalves } from './basePermissions.ts';

/** A named set of base permissions, SharePoint's role definition. */
export interface PermissionLevel {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly mask: bigint;
  /** SharePoint's RoleTypeKind; 0 for those an administrator made. */
  readonly kind: number;
}

const standard = (id: number, name: string, kind: number, High: string, Low: string, description: string): PermissionLevel => ({
  id, name, kind, description, mask: fromHalves({ High, Low }),
});

/** Ids and masks as every site of SharePoint Online has them. */
export const STANDARD_LEVELS: readonly PermissionLevel[] = [
  standard(1073741829, 'Full Control', 5, '2147483647', '4294967295', 'Has full control.'),
  standard(1073741828, 'Design', 4, '432', '1012866047', 'Can view, add, update, delete, approve, and customize.'),
  standard(1073741830, 'Edit', 6, '432', '1011030767', 'Can add, edit and delete lists; can view, add, update and delete list items and documents.'),
  standard(1073741827, 'Contribute', 3, '432', '1011028719', 'Can view, add, update, and delete list items and documents.'),
  standard(1073741826, 'Read', 2, '176', '138612833', 'Can view pages and list items and download documents.'),
  standard(1073741825, 'Limited Access', 1, '48', '134287360', 'Can view specific lists, document libraries, list items, folders, or documents when given permissions.'),
];

export const FULL_CONTROL = STANDARD_LEVELS[0]!;
export const LIMITED_ACCESS = STANDARD_LEVELS[5]!;

export function permissionLevelsOf(database: Database, siteId: string): readonly PermissionLevel[] {
  return [...STANDARD_LEVELS, ...customLevels(database, siteId)];
}

export function findPermissionLevel(database: Database, siteId: string, idOrName: number | string): PermissionLevel | undefined {
  const isWanted = (level: PermissionLevel): boolean =>
    typeof idOrName === 'number' ? level.id === idOrName : level.name.toLowerCase() === idOrName.toLowerCase();
  return permissionLevelsOf(database, siteId).find(isWanted);
}

export function addPermissionLevel(
  database: Database,
  siteId: string,
  level: { readonly name: string; readonly description: string; readonly mask: bigint },
): PermissionLevel {
  const id = Math.max(...permissionLevelsOf(database, siteId).map((one) => one.id)) + 1;
  database
    .prepare('insert into sp_permission_level (siteId, id, name, description, mask) values (?, ?, ?, ?, ?)')
    .run(siteId, id, level.name, level.description, String(level.mask));
  return { ...level, id, kind: 0 };
}

function customLevels(database: Database, siteId: string): readonly PermissionLevel[] {
  const rows = database.prepare('select * from sp_permission_level where siteId = ? order by id').all(siteId) as {
    id: number;
    name: string;
    description: string;
    mask: string;
  }[];
  return rows.map((row) => ({ id: row.id, name: row.name, description: row.description, mask: BigInt(row.mask), kind: 0 }));
}
