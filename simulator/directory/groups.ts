import type { Database } from '../kernel/database.ts';
import { uuidOf } from '../kernel/uuidOf.ts';
import { findGroup, type Group } from './users.ts';

/** Makes the group when it is new and gives it exactly these members; repeating it changes nothing. */
export function setGroup(database: Database, tenantId: string, name: string, memberIds: readonly string[]): Group {
  const id = findGroup(database, tenantId, name)?.id ?? uuidOf(`${tenantId}/group/${name}`);
  database.prepare('insert or ignore into directory_group (id, tenant_id, display_name) values (?, ?, ?)').run(id, tenantId, name);
  database.prepare('delete from group_member where group_id = ?').run(id);
  const add = database.prepare('insert or ignore into group_member (group_id, object_id) values (?, ?)');
  for (const memberId of memberIds) add.run(id, memberId);
  return { id, tenantId, displayName: name };
}

export function listGroups(database: Database, tenantId: string): readonly Group[] {
  const rows = database.prepare('select id, display_name from directory_group where tenant_id = ? order by display_name').all(tenantId) as { id: string; display_name: string }[];
  return rows.map((row) => ({ id: row.id, tenantId, displayName: row.display_name }));
}
