import { jwtVerify, type JWTPayload } from 'jose';
import { findTenant, findUser } from '../directory/users.ts';
import { unauthenticated } from '../graph/errors.ts';
import type { Caller } from '../kernel/caller.ts';
import type { World } from '../kernel/world.ts';
import { issuerOf } from './claims.ts';
import { audienceOf, type Resource } from './scopes.ts';
import { signingKeyOf } from './signingKey.ts';

/**
 * Who calls, from an `Authorization` header: signature, issuer, audience and life are checked, and the person must still be in
 * the directory.
 * @throws GraphError 401 `InvalidAuthenticationToken`
 */
export async function readCaller(world: World, authorization: string | undefined, resource: Resource): Promise<Caller> {
  const token = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
  if (!token) throw unauthenticated('Access token is empty.');
  const payload = await verify(world, token, resource);
  const user = findUser(world.database, text(payload.oid));
  const tenantId = text(payload.tid);
  if (!user || user.tenantId !== tenantId || !findTenant(world.database, tenantId)) {
    throw unauthenticated('The user of the token is not in the directory.');
  }
  if (payload.iss !== issuerOf(world.origin, tenantId)) throw unauthenticated('Issuer and tenant of the token differ.');
  return { tenantId, user, clientId: text(payload.azp), scopes: new Set(text(payload.scp).split(' ').filter(Boolean)) };
}

async function verify(world: World, token: string, resource: Resource): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, signingKeyOf(world.database).publicKey, {
      algorithms: ['RS256'],
      audience: audienceOf(world.origin, resource),
      requiredClaims: ['exp', 'oid', 'tid', 'scp', 'azp'],
    });
    return payload;
  } catch (error) {
    throw unauthenticated(inWords(error));
  }
}

function inWords(error: unknown): string {
  const { code, claim } = error as { code?: string; claim?: string };
  if (code === 'ERR_JWT_EXPIRED') return 'Lifetime validation failed, the token is expired.';
  if (claim === 'aud') return 'Access token validation failure. Invalid audience.';
  return 'CompactToken validation failed.';
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
