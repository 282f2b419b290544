import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { Database, Tables } from '../kernel/database.ts';

/** RS256, kept with the state so that tokens outlive a restart. */
export interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  /** For a library that takes keys as JSON. */
  readonly privateJwk: Readonly<Record<string, unknown>>;
}

export const signingKeyTables: Tables = {
  ddl: 'create table if not exists signing_key (kid text primary key, private_jwk text not null)',
};

const opened = new WeakMap<Database, SigningKey>();

/** The key all tenants sign with, as with Microsoft; made at the first call. */
export function signingKeyOf(database: Database): SigningKey {
  const known = opened.get(database);
  if (known) return known;
  const key = readKey(database) ?? makeKey(database);
  opened.set(database, key);
  return key;
}

function readKey(database: Database): SigningKey | undefined {
  const row = database.prepare('select kid, private_jwk from signing_key limit 1').get() as
    | { kid: string; private_jwk: string }
    | undefined;
  if (!row) return undefined;
  const jwk = JSON.parse(row.private_jwk) as Record<string, unknown>;
  const privateKey = createPrivateKey({ key: jwk, format: 'jwk' });
  return { kid: row.kid, privateKey, publicKey: createPublicKey(privateKey), privateJwk: { ...jwk, ...USE, kid: row.kid } };
}

const USE = { use: 'sig', alg: 'RS256' };

function makeKey(database: Database): SigningKey {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const kid = createHash('sha256').update(publicKey.export({ type: 'spki', format: 'der' })).digest('base64url').slice(0, 27);
  const jwk = privateKey.export({ format: 'jwk' });
  database.prepare('insert into signing_key (kid, private_jwk) values (?, ?)').run(kid, JSON.stringify(jwk));
  return { kid, privateKey, publicKey, privateJwk: { ...jwk, ...USE, kid } };
}
