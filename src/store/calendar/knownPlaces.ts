import { type Instant, instantOf, isFailure } from '#domain';
import { type Graph, placesBetween, type WirePlace } from '#graph';

const DAY_MS = 86_400_000;
const DAYS_BACK = 90;
const DAYS_AHEAD = 30;
/** More are not looked through. */
const MOST = 8;
/** Longer is an address with directions, not a place one picks. */
const LONGEST = 60;

/** Where this person meets, from one request. A help only: whatever goes wrong, the place can be written. */
export async function knownPlaces(graph: Graph, now: Instant): Promise<readonly string[]> {
  const at = Date.parse(now);
  try {
    const { body } = await graph.send(placesBetween(instantOf(new Date(at - DAYS_BACK * DAY_MS)), instantOf(new Date(at + DAYS_AHEAD * DAY_MS))));
    return mostFrequent(body.value.flatMap(toPlace));
  } catch (error) {
    if (isFailure(error)) return [];
    throw error;
  }
}

/** Private appointments say nothing, and neither do addresses of online meetings. */
function toPlace({ location, sensitivity, isCancelled }: WirePlace): string[] {
  const place = location?.displayName?.trim() ?? '';
  const isOpen = isCancelled !== true && !['private', 'confidential'].includes(sensitivity?.toLowerCase() ?? 'normal');
  const isPlace = place !== '' && place.length <= LONGEST && !/:\/\/|teams|skype|zoom|[;@]/i.test(place);
  return isOpen && isPlace ? [place] : [];
}

/** By how often, then by the alphabet; the same place in other letters is one. */
function mostFrequent(places: readonly string[]): readonly string[] {
  const counts = new Map<string, { readonly place: string; readonly count: number }>();
  for (const place of places) {
    const known = counts.get(place.toLowerCase());
    counts.set(place.toLowerCase(), { place: known?.place ?? place, count: (known?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || a.place.localeCompare(b.place, 'da')).slice(0, MOST).map(({ place }) => place);
}
