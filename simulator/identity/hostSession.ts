import { randomBytes } from 'node:crypto';
import { findHomeUser, findUser, type User } from '../directory/users.ts';
import type { Tables } from '../kernel/database.ts';
import type { SimRequest } from '../kernel/http.ts';
import type { World } from '../kernel/world.ts';

/** Sign-in of a host page (Outlook, Teams, SharePoint). The person is in its path, so several live in one browser. */
export const hostSessionTables: Tables = {
  ddl: 'create table if not exists host_session (id text primary key, alias text not null, object_id text not null)',
};

const COOKIE = 'host_session';

/**
 * Signs the person in to their host pages, without a password: the start page is the door of a demo on this machine.
 * @returns the value of a `Set-Cookie` header, scoped to `/as/{alias}`; undefined when nobody has that alias.
 */
export function openHostSession(world: World, alias: string): string | undefined {
  const user = findHomeUser(world.database, alias);
  if (!user || user.alias !== alias) return undefined;
  const id = randomBytes(24).toString('base64url');
  world.database.prepare('insert into host_session (id, alias, object_id) values (?, ?, ?)').run(id, alias, user.objectId);
  return `${COOKIE}=${id}; Path=/as/${encodeURIComponent(alias)}; HttpOnly; Secure; SameSite=Lax`;
}

/** Whose host page asks: the home row of the person, or undefined when the cookie is missing or another's. */
export function hostUser(world: World, request: SimRequest, alias: string): User | undefined {
  const ids = [...(request.headers.cookie ?? '').matchAll(/(?:^|;\s*)host_session=([\w-]+)/g)].map((found) => found[1]!);
  for (const id of ids) {
    const row = world.database.prepare('select object_id from host_session where id = ? and alias = ?').get(id, alias) as
      | { object_id: string }
      | undefined;
    if (row) return findUser(world.database, row.object_id);
  }
  return undefined;
}
