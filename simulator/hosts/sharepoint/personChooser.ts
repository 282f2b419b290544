import { demoTenants } from '../../directory/demoPersons.ts';
import { findHomeUser, findTenant, type User } from '../../directory/users.ts';
import { knownPersons } from '../../identity/knownPersons.ts';
import type { SimRequest, SimResponse } from '../../kernel/http.ts';
import type { World } from '../../kernel/world.ts';
import { pageHtml } from '../pageHtml.ts';

/** A person to open an address as. */
export interface ChoicePerson {
  readonly name: string;
  readonly title: string;
  readonly address: string;
}

export interface ChoiceBoot {
  /** True: those who have opened a page in this browser; false: nobody has, so everybody who can sign in. */
  readonly areKnown: boolean;
  readonly choice: readonly ChoicePerson[];
}

/**
 * `/sites/*`: where the web addresses in answers of Graph point. They name no person, and several may live in one browser:
 * one known person is redirected to the page at once, else one is chosen.
 */
export function choosePerson(world: World, request: SimRequest): SimResponse {
  if (request.method !== 'GET') return { status: 405, headers: { Allow: 'GET' } };
  const known = knownPersons(world, request);
  const [only, second] = known;
  if (only && !second) return { status: 302, headers: { Location: addressAs(only, request), 'Cache-Control': 'no-store' } };
  const persons = known.length > 0 ? known : everybody(world);
  const boot: ChoiceBoot = { areKnown: known.length > 0, choice: persons.map((person) => present(world, person, request)) };
  return pageHtml({ script: 'sharepoint', title: 'SharePoint – vælg person', appOrigin: world.appOrigin, boot });
}

function everybody(world: World): readonly User[] {
  return demoTenants().persons.flatMap(({ alias }) => findHomeUser(world.database, alias) ?? []);
}

function present(world: World, person: User, request: SimRequest): ChoicePerson {
  const place = findTenant(world.database, person.homeTenantId)?.name ?? '';
  return { name: person.displayName, title: [person.jobTitle, place].filter((part) => part !== '').join(', '), address: addressAs(person, request) };
}

/** The path is below `/sites` and stays encoded, so the address stays on this machine. */
function addressAs({ alias }: User, { path, query }: SimRequest): string {
  const rest = path === '/' ? '' : `/sites${path.replace(/\/$/, '')}`;
  return `/as/${encodeURIComponent(alias)}/sharepoint${rest}${query.size > 0 ? `?${query.toString()}` : ''}`;
}
