import { Failure } from '#domain';
import type { Resource, TokenSource } from '../tokenSource.ts';

export interface PasswordSignIn {
  /** `https://…/<tenant>` */
  readonly authority: string;
  readonly clientId: string;
  readonly username: string;
  readonly password: string;
  /** Whole scopes by resource. */
  readonly scopes: Readonly<Partial<Record<Resource, readonly string[]>>>;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
}

/** Asked for anew this long before its end. */
const MARGIN_MS = 60_000;

/**
 * Tokens by password grant, for the local Microsoft 365 only: demo data, set-up and tests.
 * A real tenant refuses this grant wherever a second factor is asked for, and should.
 */
export function createPasswordTokens(signIn: PasswordSignIn): TokenSource {
  const kept = new Map<Resource, { readonly token: Promise<string>; until: number }>();

  async function fetchToken(resource: Resource, entry: { until: number }): Promise<string> {
    const { authority, clientId, username, password, scopes } = signIn;
    const body = new URLSearchParams({ grant_type: 'password', client_id: clientId, username, password, scope: (scopes[resource] ?? []).join(' ') });
    const response = await signIn.fetch(`${authority}/oauth2/v2.0/token`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: body.toString(),
    });
    const answer = (await response.json()) as { access_token?: string; expires_in?: number; error?: string };
    if (!answer.access_token) throw new Failure('signIn', 'The password was not accepted', { status: response.status, code: answer.error ?? 'unknown' });
    entry.until = Date.now() + (answer.expires_in ?? 3_600) * 1_000 - MARGIN_MS;
    return answer.access_token;
  }

  return {
    token(resource, options = {}) {
      const known = kept.get(resource);
      if (known && !options.refresh && Date.now() < known.until) return known.token;
      const entry = { until: Number.POSITIVE_INFINITY };
      const token = fetchToken(resource, entry).catch((error: unknown) => {
        kept.delete(resource);
        throw error;
      });
      kept.set(resource, Object.assign(entry, { token }));
      return token;
    },
  };
}
