import { type Key, toKey } from '#domain';
import { ulid } from 'ulidx';

/** A new identity: a lower-case ULID. Made before the row, so that writing it twice is noticed. */
export function newKey(): Key {
  return toKey(ulid().toLowerCase());
}
