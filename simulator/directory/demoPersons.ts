import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../kernel/projectRoot.ts';

/** A row of `data/tenants.json`. */
export interface DemoPerson {
  readonly alias: string;
  readonly name: string;
  readonly jobTitle: string;
  /** Key of the tenant where the person is at home. */
  readonly tenant: string;
  readonly email: string;
  readonly role?: string;
  /** Key of the tenant that has invited the person. */
  readonly guestIn?: string;
  /** How a guest takes part in a meeting: switched to the inviting tenant, or from home as an external. */
  readonly joins?: 'switchedTenant' | 'fromHome';
  /** One sentence, in Danish, for the start page. */
  readonly tryThis?: string;
}

export interface DemoTenants {
  /** The same for everybody who can sign in. */
  readonly password: string;
  readonly tenants: readonly { readonly key: string; readonly name: string; readonly domain: string }[];
  readonly persons: readonly DemoPerson[];
  /** They receive mail and have a calendar, and nobody signs in as them. */
  readonly mailboxOnly: readonly DemoPerson[];
}

let loaded: DemoTenants | undefined;

export function demoTenants(): DemoTenants {
  loaded ??= JSON.parse(readFileSync(join(projectRoot(), 'simulator/data/tenants.json'), 'utf8')) as DemoTenants;
  return loaded;
}
