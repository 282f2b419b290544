import { type Key, toKey } from '../key.ts';

/** Where a follow-up is kept: all that an address ever holds of it. */
export interface FollowUpPlace {
  readonly roomCode: string;
  readonly followUpKey: Key;
}

const ROOM_CODE = /^[a-z0-9-]{1,40}$/i;

/** More rooms than any citizen has. An address that holds more was made to be asked, not to be read. */
const MOST_PLACES = 12;

/** `r/<room>/f/<key>`, and the same once more for each further follow-up of one meeting. */
export function followUpPath(places: readonly FollowUpPlace[]): string {
  return places.map(({ roomCode, followUpKey }) => `r/${encodeURIComponent(roomCode)}/f/${encodeURIComponent(followUpKey)}`).join('/');
}

/**
 * Reads what `followUpPath` wrote, split at its slashes and decoded. Each follow-up once, in the order of the address.
 * @throws RangeError where it is no such path.
 */
export function readFollowUpPath(parts: readonly string[]): readonly FollowUpPlace[] {
  const size = parts.length / 4;
  if (!Number.isInteger(size) || size < 1 || size > MOST_PLACES) throw new RangeError('Not a path of follow-ups');
  const places = Array.from({ length: size }, (_, at) => readPlace(parts.slice(at * 4, at * 4 + 4)));
  return places.filter(({ followUpKey }, at) => places.findIndex((other) => other.followUpKey === followUpKey) === at);
}

function readPlace([r, roomCode = '', f, followUpKey = '']: readonly string[]): FollowUpPlace {
  if (r !== 'r' || f !== 'f' || !ROOM_CODE.test(roomCode)) throw new RangeError('Not a path of follow-ups');
  return { roomCode, followUpKey: toKey(followUpKey) };
}
