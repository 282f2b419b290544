import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPasswordTokens, nodeFetch } from '#auth/node';
import type { AppConfig } from '#config';
import { dayIn, instantOf } from '#domain';
import { demoPlace, loadDemo, readDemoFiles } from '../demo/index.ts';
import { doAdministratorsActs, layDownOwnership, SET_UP_SCOPES } from '../setUp/localAdministration.ts';
import { parsePlan } from '../setUp/plan.ts';
import { runSetUp } from '../setUp/runSetUp.ts';
import type { LocalAddresses } from './appConfig.ts';

/** The administrator who signs in for set-up. */
const ADMINISTRATOR = 'palle.friis@fjordbro.example';

/** What an administrator does, then Treklang's own set-up, then the demo municipality. Safe to repeat. */
export async function prepareMunicipality(
  root: string,
  place: { readonly addresses: LocalAddresses; readonly config: AppConfig; readonly certificate: string; readonly password: string; readonly say: (line: string) => void },
): Promise<void> {
  const { addresses, config, certificate, password, say } = place;
  const fetch = nodeFetch(certificate);
  say('Sets up the municipality: groups, sites, lists, rights and views …');
  const plan = await doAdministratorsActs(parsePlan(JSON.parse(readFileSync(join(root, 'demo', 'plan.json'), 'utf8'))), {
    m365: addresses.m365,
    app: addresses.app,
    config,
    fetch,
  });
  const tokens = createPasswordTokens({
    authority: `${config.authority.url}/${config.tenantId}`,
    clientId: config.setUpClientId ?? config.clientId,
    scopes: { graph: SET_UP_SCOPES.graph, sharePoint: SET_UP_SCOPES.sharePoint.map((scope) => `${config.sharePoint}/${scope}`) },
    username: ADMINISTRATOR,
    password,
    fetch,
  });
  await runSetUp(plan, { config, wire: { tokens, fetch }, app: addresses.app, today: dayIn(instantOf(new Date(Date.now() + config.clockOffset * 60_000))) });
  await layDownOwnership(plan, addresses.m365, fetch);
  // Whether a meeting's chat is there before anybody joined is not settled; the demo is told where it is, so that meetings have their tab.
  await fetch(`${addresses.m365}/admin/switches`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ chatExistsBeforeJoin: true }) });
  say('Loads the demo municipality, each row written by the person who wrote it …');
  await loadDemo(readDemoFiles(join(root, 'demo')), demoPlace(readDemoFiles(join(root, 'demo')), { config, appOrigin: addresses.app, certificate, password, say: (line) => say(`  ${line}`) }));
}
