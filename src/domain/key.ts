/**
 * Identity of a row: a lower-case ULID made by the client, or ULIDs joined by `|` where the combination is the identity.
 * Never an item id of a list: those differ between sites and are not known before the row is there.
 */
export type Key = string & { readonly __key: unique symbol };

const PART = /^[0-9a-z][0-9a-z-]*$/i;

/** @throws RangeError when the text is not a key: parts of letters, digits and hyphens joined by `|`. */
export function toKey(text: string): Key {
  if (text.length === 0 || text.length > 120 || !text.split('|').every((part) => PART.test(part))) {
    throw new RangeError(`Not a key: ${text}`);
  }
  return text as Key;
}

/** The key of a row whose identity is a combination, e.g. follow-up, goal and voice. */
export function joinKeys(...parts: readonly string[]): Key {
  return toKey(parts.join('|'));
}

/** `<id>|0001`: contracts and goals are a row per version, so the current one is the highest key. */
export function versionKey(id: Key, version: number): Key {
  return joinKeys(id, String(version).padStart(4, '0'));
}

export function versionOf(key: Key): { readonly id: Key; readonly version: number } {
  const [id, version] = key.split('|');
  return { id: toKey(id!), version: Number(version) };
}
