import { toKey, versionKey, type Key } from '#domain';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** A key that is always the same for the same name and looks like those clients make: a lower-case ULID. */
export function aKey(name: string): Key {
  let state = 2_166_136_261;
  for (const letter of name) state = Math.imul(state ^ letter.codePointAt(0)!, 16_777_619) >>> 0;
  let text = '01';
  while (text.length < 26) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    text += ALPHABET[state >>> 27];
  }
  return toKey(text);
}

export function aVersionKey(name: string, version = 1): Key {
  return versionKey(aKey(name), version);
}

