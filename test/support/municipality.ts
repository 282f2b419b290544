import { readFileSync } from 'node:fs';
import type { AppConfig } from '#config';
import { createPasswordTokens, nodeFetch } from '#auth/node';
import { dayIn, Failure, instantOf } from '#domain';
import { createGraph, type Graph, me as whoAmI, type Waiting } from '#graph';
import { createStore, type Me, type Store } from '#store';
import { doAdministratorsActs, SET_UP_SCOPES } from '../../scripts/setUp/localAdministration.ts';
import { parsePlan, type Plan } from '../../scripts/setUp/plan.ts';
import { runSetUp, type SetUpReport } from '../../scripts/setUp/runSetUp.ts';
import { demoTenants } from '../../simulator/directory/demoPersons.ts';
import { recordVisit } from '../../simulator/sharepoint/sites/siteVisits.ts';
import { findSiteByPath } from '../../simulator/sharepoint/sites/sites.ts';
import { uuidOf } from '../../simulator/kernel/uuidOf.ts';
import { APP_ORIGIN, startTestMicrosoft365, type TestMicrosoft365 } from './microsoft365.ts';

/** A local Microsoft 365 in which Treklang is set up and nothing is written yet. */
export interface TestMunicipality {
  readonly microsoft365: TestMicrosoft365;
  readonly plan: Plan;
  readonly report: SetUpReport;
  /** What config.json says of it. */
  readonly config: AppConfig;
  /** Graph as the app reaches it for this person, with the app's own scopes. */
  graphAs(alias: string): Graph;
  /** `through`: what its requests pass on their way, for tests of what happens between two of them. */
  storeAs(alias: string, options?: { readonly through?: (send: Fetch) => Fetch }): Promise<Store>;
  setUpAgain(options?: { readonly isWhatIf?: boolean; readonly plan?: (plan: Plan) => Plan }): Promise<SetUpReport>;
  /** The guest opens the room's page in their browser. */
  visit(alias: string, path: string): void;
  close(): Promise<void>;
}

type Fetch = ReturnType<typeof nodeFetch>;

/** What is waited for is tested beside the retry; here a second try comes at once. */
const NO_WAITING: Waiting = { wait: () => Promise.resolve(), random: () => 0 };
/** The app's id in the manifest. */
export const ADD_IN_ID = '0f6c1d52-6f0e-4a1e-9a5b-2f6f3a4f7c11';
const CLIENT_ID = '5c1b3e9a-7f24-4d0e-9a51-3f6d2b8c4e70';
const SET_UP_CLIENT_ID = 'a2d94c6f-0b18-4e63-8f7d-91c5e2a7b340';

export async function startMunicipality(options: { readonly plan?: (plan: Plan) => Plan } = {}): Promise<TestMunicipality> {
  const microsoft365 = await startTestMicrosoft365();
  try {
    return await settle(microsoft365, options);
  } catch (error) {
    // An open server would keep the test run from ending.
    await microsoft365.close();
    throw error;
  }
}

async function settle(microsoft365: TestMicrosoft365, options: { readonly plan?: (plan: Plan) => Plan }): Promise<TestMunicipality> {
  const { origin, certificate } = microsoft365;
  const fetch = nodeFetch(certificate);
  const read = parsePlan(JSON.parse(readFileSync('demo/plan.json', 'utf8')));
  const config = configOf(origin, read.tenant);
  const plan = await doAdministratorsActs(options.plan?.(read) ?? read, { m365: origin, app: APP_ORIGIN, config, fetch });

  const tokensOf = (alias: string, clientId: string, scopes: { graph: readonly string[]; sharePoint?: readonly string[] }) =>
    createPasswordTokens({ authority: `${config.authority.url}/${config.tenantId}`, clientId, scopes, fetch, ...credentialsOf(alias) });
  const setUp = (isWhatIf: boolean, wanted: Plan = plan) =>
    runSetUp(wanted, {
      config,
      isWhatIf,
      app: APP_ORIGIN,
      today: dayIn(instantOf(microsoft365.world.clock.now())),
      wire: {
        fetch,
        tokens: tokensOf('palle', SET_UP_CLIENT_ID, { graph: SET_UP_SCOPES.graph, sharePoint: SET_UP_SCOPES.sharePoint.map((scope) => `${origin}/${scope}`) }),
      },
    });
  const graphAs = (alias: string, through: (send: Fetch) => Fetch = (send) => send): Graph =>
    createGraph({ root: config.graph, fetch: through(fetch), tokens: tokensOf(alias, CLIENT_ID, { graph: ['User.Read', 'Sites.Selected'] }), waiting: NO_WAITING });

  return {
    microsoft365,
    plan,
    config,
    report: await setUp(false),
    graphAs,
    storeAs: async (alias, { through } = {}) => {
      const graph = graphAs(alias, through);
      return createStore(graph, config, await meOf(graphAs(alias)));
    },
    setUpAgain: ({ isWhatIf = false, plan: change } = {}) => setUp(isWhatIf, change?.(plan)),
    visit: (alias, path) => visit(microsoft365, config.tenantId, alias, path),
    close: () => microsoft365.close(),
  };
}

function configOf(origin: string, tenant: string): AppConfig & { readonly setUpClientId: string } {
  return {
    tenantId: uuidOf(tenant),
    clientId: CLIENT_ID,
    setUpClientId: SET_UP_CLIENT_ID,
    sharePointHost: 'localhost',
    commonSite: '/sites/treklang',
    teamsAppId: ADD_IN_ID,
    teamsCatalogId: 'c7f0a9be-13d4-4b5e-8f43-9f0d1e2b3a55',
    authority: { url: `${origin}/login`, known: [new URL(origin).host], protocolMode: 'OIDC' },
    graph: `${origin}/graph/v1.0`,
    sharePoint: origin,
    officeScripts: [],
    trustedHostOrigins: [],
    clockOffset: 0,
  };
}

function credentialsOf(alias: string): { readonly username: string; readonly password: string } {
  const { persons, password } = demoTenants();
  const person = persons.find((one) => one.alias === alias);
  if (!person) throw new Error(`Nobody who signs in is called ${alias}`);
  return { username: person.email, password };
}

async function meOf(graph: Graph): Promise<Me> {
  const { body } = await graph.send(whoAmI());
  if (!body.displayName) throw new Failure('unexpected', 'A person without a name');
  return { id: body.id, name: body.displayName, email: body.mail ?? '', isGuest: body.userPrincipalName?.includes('#EXT#') === true };
}

function visit({ world }: TestMicrosoft365, tenantId: string, alias: string, path: string): void {
  const site = findSiteByPath(world.database, path);
  if (!site) throw new Error(`No site at ${path}`);
  recordVisit(world, site.id, uuidOf(`${demoKeyOf(tenantId)}/${alias}`));
}

function demoKeyOf(tenantId: string): string {
  const tenant = demoTenants().tenants.find(({ key }) => uuidOf(key) === tenantId);
  if (!tenant) throw new Error(`No tenant ${tenantId}`);
  return tenant.key;
}
