import { type Key, toKey } from '#domain';

/** Where in the app somebody is. Addresses hold a room code and keys, never a name. */
export type Route =
  | { readonly page: 'caseload' }
  | { readonly page: 'case'; readonly caseKey: Key }
  | { readonly page: 'book'; readonly caseKey: Key }
  | { readonly page: 'close'; readonly caseKey: Key }
  | { readonly page: 'report' }
  | { readonly page: 'followUp'; readonly roomCode: string; readonly followUpKey: Key }
  | { readonly page: 'unknown' };

const ROOM_CODE = /^[a-z0-9-]{1,40}$/i;

/** Reads an address, `#/case/<key>`. Whatever is not ours is `unknown`; an empty one is the caseload. */
export function parseRoute(hash: string): Route {
  const [page, ...parts] = hash.replace(/^#?\/?/, '').split('/').map(decode);
  try {
    return routeOf(page ?? '', parts);
  } catch (error) {
    if (error instanceof RangeError) return { page: 'unknown' };
    throw error;
  }
}

/** The address of a route, with its `#`. */
export function hrefOf(route: Route): string {
  switch (route.page) {
    case 'case':
    case 'book':
    case 'close':
      return `#/${route.page}/${encodeURIComponent(route.caseKey)}`;
    case 'report':
      return '#/report';
    case 'followUp':
      return `#/r/${encodeURIComponent(route.roomCode)}/f/${encodeURIComponent(route.followUpKey)}`;
    default:
      return '#/';
  }
}

function routeOf(page: string, parts: readonly string[]): Route {
  if (page === '' && parts.length === 0) return { page: 'caseload' };
  if (page === 'report' && parts.length === 0) return { page: 'report' };
  if ((page === 'case' || page === 'book' || page === 'close') && parts.length === 1) return { page, caseKey: toKey(parts[0]!) };
  if (page === 'r' && parts.length === 3 && parts[1] === 'f' && ROOM_CODE.test(parts[0]!)) {
    return { page: 'followUp', roomCode: parts[0]!, followUpKey: toKey(parts[2]!) };
  }
  return { page: 'unknown' };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
