import { findHomeUser, type User } from '../../directory/users.ts';
import { openHostSession } from '../../identity/hostSession.ts';
import { rememberPerson } from '../../identity/knownPersons.ts';
import type { PersonCall, PersonRoute } from '../../identity/personMount.ts';
import type { SimResponse } from '../../kernel/http.ts';
import { painsIn } from '../../kernel/switches.ts';
import type { World } from '../../kernel/world.ts';
import { pageHtml } from '../pageHtml.ts';
import { roamingSettingsOf } from './roamingSettings.ts';
import { isDeployedIn, treklangApp } from './treklangApp.ts';

/** A page at `/as/{alias}/…`. Opening it signs the person in to it: the start page is the door. */
export function personPage(pattern: string, script: string, product: string): PersonRoute {
  return { method: 'GET', pattern: `/{alias}${pattern}`, handle: (call) => openPage(call, script, product) };
}

function openPage({ world, alias, user, request }: PersonCall, script: string, product: string): SimResponse {
  const cookie = user ? undefined : openHostSession(world, alias);
  const person = user ?? findHomeUser(world.database, alias);
  if (!person || (!user && !cookie)) {
    return { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: `Nobody here is called ${alias}.` };
  }
  const cookies = [cookie, rememberPerson(request, person.alias)].filter((one) => one !== undefined);
  return pageHtml({
    script,
    title: `${product} – ${person.displayName}`,
    appOrigin: world.appOrigin,
    boot: bootOf(world, person),
    ...(cookies.length === 0 ? {} : { headers: { 'Set-Cookie': cookies } }),
  });
}

function bootOf(world: World, person: User): object {
  const app = treklangApp(world.database);
  return {
    alias: person.alias,
    displayName: person.displayName,
    mail: person.mail,
    appOrigin: world.appOrigin,
    now: world.clock.now().toISOString(),
    timeZone: 'Europe/Copenhagen',
    tenants: tenantsOf(world, person),
    appId: app.manifestId,
    appName: app.displayName,
    officePains: painsIn(world.switches),
    roamingSettings: roamingSettingsOf(world.database, person.objectId),
  };
}

interface TenantRow {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly objectId: string;
  readonly userPrincipalName: string;
}

/** Where the person has an account: home first, then where they are a guest. */
function tenantsOf(world: World, person: User): readonly object[] {
  const rows = world.database
    .prepare(
      `select tenant.id, tenant.key, tenant.name, user.object_id as objectId, user.user_principal_name as userPrincipalName
       from user join tenant on tenant.id = user.tenant_id where user.alias = ? and user.home_tenant_id = ?
       order by user.tenant_id <> user.home_tenant_id, tenant.name`,
    )
    .all(person.alias, person.homeTenantId) as TenantRow[];
  return rows.map((row) => ({ ...row, isHome: row.id === person.homeTenantId, hasTreklang: isDeployedIn(world.database, row.id) }));
}
