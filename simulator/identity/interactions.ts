import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Interaction, InteractionResults, Provider } from 'oidc-provider';
import { demoTenants } from '../directory/demoPersons.ts';
import { findByHint, signIn } from '../directory/signIn.ts';
import { asSeenBy, findHomeUser, findUser, homeOf, type Tenant, type User } from '../directory/users.ts';
import type { SimRequest, SimResponse } from '../kernel/http.ts';
import type { RawExchange } from '../kernel/server.ts';
import type { World } from '../kernel/world.ts';
import { findApplication } from './applications.ts';
import { addConsent, missingConsent } from './consents.ts';
import { rememberPerson } from './knownPersons.ts';
import { consentPage } from './pages/consentPage.ts';
import { PAGE_HEADERS } from './pages/layout.ts';
import { errorPage } from './pages/plainPages.ts';
import { signInPage } from './pages/signInPage.ts';
import { audienceOf, parseScopes } from './scopes.ts';

interface Step {
  readonly world: World;
  readonly tenant: Tenant;
  readonly provider: Provider;
  readonly interaction: Interaction;
  readonly request: SimRequest;
  readonly raw: RawExchange;
}

/** The pages between `authorize` and the way back to the app: sign in, choose, consent. */
export async function answerInteraction(
  world: World,
  tenant: Tenant,
  provider: Provider,
  request: SimRequest,
  raw: RawExchange,
): Promise<SimResponse> {
  const interaction = await findInteraction(provider, raw.incoming, raw.outgoing);
  if (!interaction) return page(400, errorPage('interaction_expired', 'Siden er for gammel.'));
  const step: Step = { world, tenant, provider, interaction, request, raw };
  if (request.method === 'POST') return submit(step);
  return interaction.prompt.name === 'consent' ? showConsent(step) : showSignIn(step, 200, request.query.get('bruger') ?? hintOf(step));
}

async function findInteraction(provider: Provider, incoming: IncomingMessage, outgoing: ServerResponse): Promise<Interaction | undefined> {
  try {
    return await provider.interactionDetails(incoming, outgoing);
  } catch {
    return undefined;
  }
}

async function submit(step: Step): Promise<SimResponse> {
  const form = new URLSearchParams(step.request.body.toString('utf8'));
  switch (form.get('action')) {
    case 'signIn':
      return submitSignIn(step, form.get('username') ?? '', form.get('password') ?? '');
    case 'continue':
      return goOn(step);
    case 'consent':
      return acceptConsent(step);
    case 'cancel':
      return finish(step, { error: 'access_denied', error_description: 'AADSTS65004: User declined to consent to access the app.' });
    default:
      return page(400, errorPage('invalid_request', 'Formularen kan ikke læses.'));
  }
}

async function submitSignIn(step: Step, userName: string, password: string): Promise<SimResponse> {
  const user = signIn(step.world.database, step.tenant.id, userName, password);
  if (user === 'wrongPassword') return showSignIn(step, 401, userName, 'Brugernavnet eller adgangskoden er forkert. Prøv igen.');
  if (user === 'notInTenant') {
    return showSignIn(step, 403, userName, `${userName} er hverken ansat eller gæst hos ${step.tenant.name}. Log ind som en anden.`);
  }
  await leaveOtherSession(step, user.objectId);
  const known = rememberPerson(step.request, user.alias);
  if (known !== undefined) step.raw.outgoing.appendHeader('Set-Cookie', known);
  return finish(step, { login: { accountId: user.objectId }, select_account: {} });
}

/**
 * The library would end the other person's session and revoke their refresh tokens. Microsoft keeps both persons signed in,
 * so the new one simply gets a session of their own.
 */
async function leaveOtherSession({ provider, interaction, raw, tenant }: Step, accountId: string): Promise<void> {
  if (!interaction.session?.accountId || interaction.session.accountId === accountId) return;
  delete interaction.session;
  await interaction.save(interaction.exp - Math.floor(Date.now() / 1000));
  const name = provider.cookieName('session');
  raw.outgoing.setHeader(
    'Set-Cookie',
    [name, `${name}.sig`].map((cookie) => `${cookie}=; Path=/login/${tenant.id}; Max-Age=0; HttpOnly; Secure; SameSite=Lax`),
  );
}

async function goOn(step: Step): Promise<SimResponse> {
  const user = signedIn(step);
  if (!user) return showSignIn(step, 401, hintOf(step));
  return finish(step, { login: { accountId: user.objectId }, select_account: {} });
}

async function acceptConsent(step: Step): Promise<SimResponse> {
  const user = signedIn(step);
  if (!user || step.interaction.prompt.name !== 'consent') return page(400, errorPage('invalid_request', 'Ingen er logget ind.'));
  const { resource, scopes } = requested(step);
  addConsent(step.world.database, { clientId: clientIdOf(step), tenantId: step.tenant.id, objectId: user.objectId }, resource, scopes);
  return finish(step, { consent: {} });
}

async function finish({ provider, raw }: Step, result: InteractionResults): Promise<SimResponse> {
  const location = await provider.interactionResult(raw.incoming, raw.outgoing, result, { mergeWithLastSubmission: true });
  return { status: 303, headers: { Location: location, 'Cache-Control': 'no-store' } };
}

function showSignIn(step: Step, status: number, userName: string, error?: string): SimResponse {
  const user = signedIn(step);
  const { persons, password } = demoTenants();
  const here = persons.flatMap(({ email, name }) => {
    const home = findHomeUser(step.world.database, email);
    return home && asSeenBy(step.world.database, step.tenant.id, home) ? [{ name, userName: email }] : [];
  });
  const mayGoOn = user && step.interaction.prompt.name === 'select_account';
  return page(
    status,
    signInPage({
      tenantName: step.tenant.name,
      appName: appNameOf(step),
      userName,
      persons: here,
      password,
      ...(error === undefined ? {} : { error }),
      ...(mayGoOn ? { signedIn: { name: user.displayName, userName: user.mail } } : {}),
    }),
  );
}

function showConsent(step: Step): SimResponse {
  const user = signedIn(step);
  if (!user) return page(400, errorPage('invalid_request', 'Ingen er logget ind.'));
  const { resource, scopes } = requested(step);
  const owner = { clientId: clientIdOf(step), tenantId: step.tenant.id, objectId: user.objectId };
  const missing = missingConsent(step.world.database, owner, resource, scopes);
  const names = (missing.length > 0 ? missing : scopes).map((scope) => (resource === 'graph' ? scope : `${audienceOf(step.world.origin, resource)}/${scope}`));
  return page(200, consentPage({ appName: appNameOf(step), userName: homeOf(step.world.database, user).userPrincipalName, scopes: names }));
}

function hintOf({ world, tenant, interaction }: Step): string {
  const hint = interaction.params.login_hint;
  if (typeof hint !== 'string') return '';
  const user = findByHint(world.database, tenant.id, hint);
  return user ? homeOf(world.database, user).userPrincipalName : hint;
}

function signedIn({ world, interaction }: Step): User | undefined {
  const accountId = interaction.session?.accountId;
  return accountId === undefined ? undefined : findUser(world.database, accountId);
}

const requested = ({ world, interaction }: Step) => {
  const asked = interaction.params.requested_scope;
  return parseScopes(world.origin, typeof asked === 'string' ? asked : '');
};
const clientIdOf = ({ interaction }: Step): string => String(interaction.params.client_id);
const appNameOf = (step: Step): string => findApplication(step.world.database, clientIdOf(step))?.displayName ?? 'appen';
const page = (status: number, body: string): SimResponse => ({ status, headers: PAGE_HEADERS, body });
