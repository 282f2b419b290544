import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { User } from '../directory/users.ts';
import type { World } from '../kernel/world.ts';
import { accessTokenClaims, issuerOf, personClaims, TOKEN_SECONDS } from './claims.ts';
import { consentedScopes } from './consents.ts';
import type { Resource } from './scopes.ts';
import { signingKeyOf } from './signingKey.ts';

export interface IssuedTokens {
  readonly accessToken: string;
  readonly idToken: string;
  /** Seconds. */
  readonly expiresIn: number;
  /** Every consented scope, short names. */
  readonly scopes: readonly string[];
}

/** Tokens without a redirect, for the broker: it has signed the person in already. Same claims as those of the sign-in. */
export async function issueTokens(world: World, user: User, clientId: string, resource: Resource): Promise<IssuedTokens> {
  const scopes = consentedScopes(world.database, { clientId, tenantId: user.tenantId, objectId: user.objectId }, resource);
  const idClaims = { ...personClaims(world, user), sub: user.objectId, aud: clientId, iss: issuerOf(world.origin, user.tenantId) };
  return {
    accessToken: await sign(world, accessTokenClaims(world, { user, clientId, resource, scopes }), 'at+jwt'),
    idToken: await sign(world, idClaims, 'JWT'),
    expiresIn: TOKEN_SECONDS,
    scopes,
  };
}

function sign(world: World, claims: Record<string, unknown>, typ: string): Promise<string> {
  const { kid, privateKey } = signingKeyOf(world.database);
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ ...claims, iat: now, nbf: now, exp: now + TOKEN_SECONDS, jti: randomUUID() })
    .setProtectedHeader({ alg: 'RS256', kid, typ })
    .sign(privateKey);
}
