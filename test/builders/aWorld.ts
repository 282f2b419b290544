import { directoryTables, type User } from '../../simulator/directory/users.ts';
import { openClock } from '../../simulator/kernel/clock.ts';
import { openDatabase, type Tables } from '../../simulator/kernel/database.ts';
import { createFaults } from '../../simulator/kernel/faults.ts';
import { createRequestLog } from '../../simulator/kernel/requestLog.ts';
import { DEFAULT_SWITCHES, type Switches } from '../../simulator/kernel/switches.ts';
import type { World } from '../../simulator/kernel/world.ts';

/** An empty local Microsoft 365 in memory, without a socket. Its clock stands still at noon on Monday 23 November 2026. */
export function aWorld(tables: readonly Tables[], switches: Partial<Switches> = {}): World {
  const database = openDatabase(':memory:', [directoryTables, ...tables]);
  const standing = Date.parse('2026-11-23T11:00:00Z');
  return {
    origin: 'https://localhost:4000',
    appOrigin: 'https://localhost:3000',
    database,
    clock: openClock(database, () => standing),
    faults: createFaults(),
    log: createRequestLog(),
    switches: { ...DEFAULT_SWITCHES, ...switches },
  };
}

const TENANTS = { fjordbro: '11111111-0000-4000-8000-000000000001', tidevand: '11111111-0000-4000-8000-000000000002' } as const;

/** A person in a tenant's directory; with `guestOf`, the guest row of somebody who lives in the other tenant. */
export function aUser(
  world: World,
  alias: string,
  tenant: keyof typeof TENANTS = 'fjordbro',
  { displayName = alias, guestOf }: { displayName?: string; guestOf?: keyof typeof TENANTS } = {},
): User {
  for (const [key, id] of Object.entries(TENANTS)) {
    world.database.prepare('insert into tenant (id, key, name, domain) values (?, ?, ?, ?) on conflict do nothing').run(id, key, key, `${key}.example`);
  }
  const mail = `${alias}@${tenant}.example`;
  const user: User = {
    objectId: `${alias}-in-${guestOf ?? tenant}`,
    tenantId: TENANTS[guestOf ?? tenant],
    alias,
    displayName,
    userPrincipalName: guestOf ? `${mail.replace('@', '_')}#EXT#@${guestOf}.example` : mail,
    mail,
    jobTitle: '',
    userType: guestOf ? 'Guest' : 'Member',
    homeTenantId: TENANTS[tenant],
    hasMailbox: !guestOf,
  };
  world.database
    .prepare('insert into user (object_id, tenant_id, alias, display_name, user_principal_name, mail, job_title, user_type, home_tenant_id, has_mailbox, password) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
    .run(user.objectId, user.tenantId, alias, displayName, user.userPrincipalName, mail, '', user.userType, user.homeTenantId, user.hasMailbox ? 1 : 0, 'x');
  return user;
}
