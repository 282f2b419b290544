import { demoTenants } from '../directory/demoPersons.ts';
import { objectIdOf, tenantIdOf } from '../directory/seedDirectory.ts';
import type { Database } from '../kernel/database.ts';
import { MAIN_APP_ID } from './applications.ts';
import { addConsent } from './consents.ts';

/** What a person may consent to alone; nothing of the municipality's is within reach of it. */
const OWN_SCOPES = ['User.Read', 'Calendars.Read'];

/**
 * The guests of the demo have consented at home, each for themselves, so that a script can read there what they were invited to.
 * Their organisations have not: nobody else of theirs meets the app.
 */
export function seedConsents(database: Database): void {
  for (const { alias, tenant, guestIn } of demoTenants().persons) {
    if (guestIn === undefined) continue;
    addConsent(database, { clientId: MAIN_APP_ID, tenantId: tenantIdOf(tenant), objectId: objectIdOf(tenant, alias) }, 'graph', OWN_SCOPES);
  }
}
