import { Failure, isFailure, type Room } from '#domain';
import { type Graph, type ListAddress, listsOf, type Outcome, type Page, siteById, type WireList } from '#graph';
import type { DirectoryEntry } from '../common/commonStore.ts';
import type { Me } from '../store.ts';
import type { ListSchema } from '../schema/index.ts';
import { type CommonData, type CommonPlace, loadCommonData } from './commonData.ts';
import { type Memory, remembered } from './memory.ts';

/** Settings, directory and services change seldom; an app older than the data must notice within the hour. */
const COMMON_LIFE_MS = 3_600_000;
/** Who is given a new room sees it the next day, or at once with a link. */
const REACH_LIFE_MS = 24 * 3_600_000;

/** A site that answers to me, and the ids of those of its lists that do. */
export interface ReachedSite {
  readonly entry: DirectoryEntry;
  /** By the list's name in the program. */
  readonly listIds: Readonly<Record<string, string>>;
}

/** Where things are: the common site names every place, and each place is asked whether it answers. */
export interface Places {
  common(options?: { readonly refresh?: boolean }): Promise<CommonData>;
  reached(options?: { readonly refresh?: boolean }): Promise<readonly ReachedSite[]>;
  /** @throws Failure `missing` for an unknown code, `forbidden` for a room that does not answer (with `visit` for guests). */
  room(code: string): Promise<ReachedSite>;
  /** The first site of its kind within reach. @throws Failure `forbidden` */
  siteOf(kind: 'authority' | 'report'): Promise<ReachedSite>;
}

export function createPlaces(graph: Graph, place: CommonPlace, me: Me, memory: Memory): Places {
  const common = remembered(memory, 'common', COMMON_LIFE_MS, loadCommon);
  const reached = remembered(memory, 'reach', REACH_LIFE_MS, discover);
  const opened = new Map<string, Promise<ReachedSite>>();

  /** The common site is the first a guest meets, so it is the first to be opened. */
  async function loadCommon(): Promise<CommonData> {
    try {
      return await loadCommonData(graph, place);
    } catch (error) {
      const isRefused = error instanceof Failure && error.kind !== 'missing' && isRefusal(error);
      throw isRefused && me.isGuest ? refusal({ siteUrl: place.sharePoint + place.commonSite }, error, me) : error;
    }
  }

  async function discover(): Promise<ReachedSite[]> {
    const entries = (await common()).directory.filter(({ isOpen }) => isOpen);
    const outcomes = await graph.batch(entries.map(({ siteId }) => listsOf(siteById(siteId))));
    return entries.flatMap((entry, index) => reachedSite(entry, outcomes[index]!) ?? []);
  }

  async function room(code: string): Promise<ReachedSite> {
    const known = (await reached()).find(({ entry }) => entry.key === code);
    if (known) return known;
    const open = opened.get(code) ?? openRoom(code);
    opened.set(code, open);
    return open.catch((error: unknown) => {
      opened.delete(code);
      throw error;
    });
  }

  /** A room that did not answer before may answer now: a guest has opened it, or it is new. */
  async function openRoom(code: string): Promise<ReachedSite> {
    const isCode = (entry: DirectoryEntry): boolean => entry.key === code;
    const entry = (await common()).directory.find(isCode) ?? (await common({ refresh: true })).directory.find(isCode);
    if (!entry) throw new Failure('missing', 'No room has this code', { code: 'unknownRoom' });
    const [outcome] = await graph.batch([listsOf(siteById(entry.siteId))]);
    const site = reachedSite(entry, outcome);
    if (!site) throw refusal(entry, outcome as Failure, me);
    // What was remembered is out of date: the list of one's own follow-ups would not know the room until tomorrow.
    void reached({ refresh: true }).catch(() => undefined);
    return site;
  }

  async function siteOf(kind: 'authority' | 'report'): Promise<ReachedSite> {
    const site = (await reached()).find(({ entry }) => entry.kind === kind);
    if (!site) throw new Failure('forbidden', `No ${kind} site answers`, { code: 'noSite' });
    return site;
  }

  return { common, reached, room, siteOf };
}

export function addressOf({ entry, listIds }: ReachedSite, { name }: ListSchema): ListAddress {
  const listId = listIds[name];
  if (listId === undefined) throw new Failure('forbidden', `${name} does not answer here`, { code: 'noList' });
  return { site: siteById(entry.siteId), listId };
}

export function toRoom({ key, siteId, siteUrl, serviceKey, kind, isOpen }: DirectoryEntry): Room {
  if (serviceKey === null) throw new Failure('invalid', 'A room without a service', { code: 'unreadableRow' });
  return { code: key, siteId, siteUrl, serviceKey, kind: kind === 'otherActorRoom' ? 'otherActor' : 'service', isOpen };
}

/** Null for a site that is not mine. @throws Failure for anything else that went wrong: not knowing is not a refusal. */
function reachedSite(entry: DirectoryEntry, outcome: Outcome<Page<WireList>>): ReachedSite | null {
  if (!(outcome instanceof Failure)) return { entry, listIds: Object.fromEntries(outcome.body.value.map(({ name, id }) => [name, id])) };
  if (isRefusal(outcome)) return null;
  throw outcome;
}

/** A guest who has not opened a page of the site may get 401 instead of 403 although the token is good. */
function isRefusal(failure: Failure): boolean {
  return failure.kind === 'forbidden' || failure.kind === 'missing' || (isFailure(failure, 'signIn') && failure.details.status === 401);
}

/** A guest is never told "no access" before they have opened the room in this browser. */
export function refusal({ siteUrl }: Pick<DirectoryEntry, 'siteUrl'>, failure: Failure, { isGuest }: Me): Failure {
  const details = isGuest ? { ...failure.details, visit: siteUrl } : failure.details;
  return new Failure('forbidden', 'The site does not answer', { ...details, cause: failure });
}
