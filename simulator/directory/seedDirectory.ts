import type { Database } from '../kernel/database.ts';
import { uuidOf } from '../kernel/uuidOf.ts';
import { type DemoPerson, type DemoTenants, demoTenants } from './demoPersons.ts';

/** Fills an empty directory with the demo's tenants and persons; leaves one that has rows as it is. */
export function seedDirectory(database: Database, demo: DemoTenants = demoTenants()): void {
  if (database.prepare('select 1 from tenant limit 1').get()) return;
  const tenant = database.prepare('insert into tenant (id, key, name, domain) values (?, ?, ?, ?)');
  for (const { key, name, domain } of demo.tenants) tenant.run(tenantIdOf(key), key, name, domain);
  for (const person of demo.persons) addPerson(database, demo, person, demo.password);
  for (const person of demo.mailboxOnly) addPerson(database, demo, person, '');
}

/** Deterministic, so that a link and a token outlive a reset. */
export const tenantIdOf = (key: string): string => uuidOf(key);
export const objectIdOf = (tenantKey: string, alias: string): string => uuidOf(`${tenantKey}/${alias}`);

function addPerson(database: Database, demo: DemoTenants, person: DemoPerson, password: string): void {
  const insert = database.prepare(
    `insert into user (object_id, tenant_id, alias, display_name, user_principal_name, mail, job_title, user_type, home_tenant_id, has_mailbox, password)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const { alias, name, email, jobTitle, tenant, guestIn } = person;
  const home = tenantIdOf(tenant);
  insert.run(objectIdOf(tenant, alias), home, alias, name, email, email, jobTitle, 'Member', home, 1, password);
  if (guestIn === undefined) return;
  const invitedBy = demo.tenants.find(({ key }) => key === guestIn);
  if (!invitedBy) throw new Error(`${alias} is a guest in ${guestIn}, which is no tenant of the demo`);
  const guestName = `${email.replace('@', '_')}#EXT#@${invitedBy.domain}`;
  // A guest signs in with the password at home, so this row has none.
  insert.run(objectIdOf(guestIn, alias), tenantIdOf(guestIn), alias, name, guestName, email, jobTitle, 'Guest', home, 0, '');
}
