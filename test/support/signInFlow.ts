import { createHash } from 'node:crypto';
import { decodeJwt, type JWTPayload } from 'jose';
import { demoTenants } from '../../simulator/directory/demoPersons.ts';
import type { CookieBrowser, Landing } from './cookieBrowser.ts';
import { APP_ORIGIN, type TestMicrosoft365 } from './microsoft365.ts';
import type { WireAnswer } from './httpsRequest.ts';

/** Authorization code with PKCE as MSAL does it, from a page of the app. */
export const VERIFIER = 'a-verifier-that-is-long-enough-to-be-allowed-by-the-standard';
export const REDIRECT = `${APP_ORIGIN}/auth.html`;

export interface AuthorizeOptions {
  readonly clientId: string;
  readonly scope: string;
  readonly tenant?: string;
  readonly loginHint?: string;
  readonly prompt?: string;
  readonly redirectUri?: string;
}

export function authorizeUrl(cloud: TestMicrosoft365, options: AuthorizeOptions): string {
  const { clientId, scope, tenant = 'fjordbro', loginHint, prompt, redirectUri = REDIRECT } = options;
  const tenantId = cloud.world.database.prepare('select id from tenant where key = ?').get(tenant) as { id: string };
  const url = new URL(`${cloud.origin}/login/${tenantId.id}/oauth2/v2.0/authorize`);
  url.search = new URLSearchParams({
    client_id: clientId,
    scope: `${scope} openid profile offline_access`,
    redirect_uri: redirectUri,
    response_type: 'code',
    response_mode: 'fragment',
    code_challenge: createHash('sha256').update(VERIFIER).digest('base64url'),
    code_challenge_method: 'S256',
    state: 'the-state',
    nonce: 'the-nonce',
    client_info: '1',
    ...(loginHint === undefined ? {} : { login_hint: loginHint }),
    ...(prompt === undefined ? {} : { prompt }),
  }).toString();
  return url.href;
}

export function typePassword(browser: CookieBrowser, page: Landing, userName: string, password = demoTenants().password): Promise<Landing> {
  return browser.submit(page, { action: 'signIn', username: userName, password });
}

export interface TokenAnswer {
  readonly access_token: string;
  readonly id_token: string;
  readonly refresh_token: string;
  readonly scope: string;
  readonly expires_in: number;
  readonly token_type: string;
  readonly client_info: string;
  readonly error?: string;
  readonly suberror?: string;
}

export async function postToken(
  cloud: TestMicrosoft365,
  form: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = { Origin: APP_ORIGIN },
  tenant = 'fjordbro',
): Promise<WireAnswer & { readonly body: TokenAnswer }> {
  const answer = await cloud.send(`/login/${tenant}/oauth2/v2.0/token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(form).toString(),
  });
  return { ...answer, body: JSON.parse(answer.text) as TokenAnswer };
}

export function redeem(cloud: TestMicrosoft365, landing: Landing, clientId: string, scope: string) {
  const code = landing.params.get('code');
  if (code === null) throw new Error(`No code in ${landing.url.href}: ${landing.answer?.text.slice(0, 400) ?? ''}`);
  return postToken(cloud, { grant_type: 'authorization_code', client_id: clientId, code, redirect_uri: REDIRECT, code_verifier: VERIFIER, scope });
}

export const claimsOf = (token: string): JWTPayload => decodeJwt(token);
