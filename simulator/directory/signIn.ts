import { timingSafeEqual } from 'node:crypto';
import type { Database } from '../kernel/database.ts';
import { asSeenBy, findHomeUser, findUserIn, homeOf, type User } from './users.ts';

export type SignInRefusal =
  /** Name or password is wrong; which of them is not said. */
  | 'wrongPassword'
  /** A real person who is neither member nor guest of the tenant. */
  | 'notInTenant';

/**
 * Signs somebody in to a tenant with the home user name and password.
 * @returns their row in that tenant: a guest's own object id is that of the inviting tenant.
 */
export function signIn(database: Database, tenantId: string, userName: string, password: string): User | SignInRefusal {
  const home = findHomeByName(database, tenantId, userName);
  if (!home || !isPassword(database, home, password)) return 'wrongPassword';
  return asSeenBy(database, tenantId, home) ?? 'notInTenant';
}

/** The person a `login_hint` or user name means in a tenant: alias, mail, home name or guest name. */
export function findByHint(database: Database, tenantId: string, hint: string): User | undefined {
  const name = hint.trim();
  const here = findUserIn(database, tenantId, name);
  if (here) return here;
  const home = findHomeUser(database, name);
  return home && asSeenBy(database, tenantId, home);
}

function findHomeByName(database: Database, tenantId: string, userName: string): User | undefined {
  const here = findByHint(database, tenantId, userName);
  return here ? homeOf(database, here) : findHomeUser(database, userName.trim());
}

function isPassword(database: Database, home: User, given: string): boolean {
  const row = database.prepare('select password from user where object_id = ?').get(home.objectId) as { password: string } | undefined;
  if (!row?.password) return false;
  const expected = Buffer.from(row.password);
  const actual = Buffer.from(given);
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}
