import { type Key, toKey } from '#domain';

/** Crockford's alphabet, as ULIDs are written. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 26;

/** The same key for the same words, looking like any other: what is made twice is made once. */
export async function derivedKey(...parts: readonly string[]): Promise<Key> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(parts.join('|'))));
  return toKey(Array.from(hash.subarray(0, LENGTH), (byte) => DIGITS[byte % DIGITS.length]).join(''));
}
