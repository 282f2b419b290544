import { followUpPath, type FollowUpPlace, type Key, readFollowUpPath, toKey } from '#domain';

/** Where in the app somebody is. Addresses hold a room code and keys, never a name. */
export type Route =
  | { readonly page: 'caseload' }
  | { readonly page: 'case'; readonly caseKey: Key }
  | { readonly page: 'book'; readonly caseKey: Key }
  | { readonly page: 'close'; readonly caseKey: Key }
  /** Another time for a called meeting, or calling it off. */
  | { readonly page: 'move' | 'cancel'; readonly caseKey: Key; readonly meetingKey: Key }
  | { readonly page: 'report' }
  /** What works here, and what an administrator has to do. */
  | { readonly page: 'health' }
  | { readonly page: 'followUp'; readonly roomCode: string; readonly followUpKey: Key }
  /** Follow-ups of one meeting, two or more: in the meeting's one tab. */
  | { readonly page: 'meeting'; readonly places: readonly FollowUpPlace[] }
  | { readonly page: 'unknown' };

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
    case 'move':
    case 'cancel':
      return `#/${route.page}/${encodeURIComponent(route.caseKey)}/${encodeURIComponent(route.meetingKey)}`;
    case 'report':
    case 'health':
      return `#/${route.page}`;
    case 'followUp':
      return `#/${followUpPath([route])}`;
    case 'meeting':
      return `#/${followUpPath(route.places)}`;
    default:
      return '#/';
  }
}

function routeOf(page: string, parts: readonly string[]): Route {
  if (page === '' && parts.length === 0) return { page: 'caseload' };
  if ((page === 'report' || page === 'health') && parts.length === 0) return { page };
  if ((page === 'case' || page === 'book' || page === 'close') && parts.length === 1) return { page, caseKey: toKey(parts[0]!) };
  if ((page === 'move' || page === 'cancel') && parts.length === 2) return { page, caseKey: toKey(parts[0]!), meetingKey: toKey(parts[1]!) };
  if (page === 'r') return followUpRoute(readFollowUpPath([page, ...parts]));
  return { page: 'unknown' };
}

function followUpRoute(places: readonly FollowUpPlace[]): Route {
  const [only, ...others] = places;
  return only && others.length === 0 ? { page: 'followUp', ...only } : { page: 'meeting', places };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
