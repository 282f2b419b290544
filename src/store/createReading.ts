import { isFailure } from '#domain';
import type { Graph } from '#graph';
import { SCHEMA_VERSION } from './common/settings/schema.ts';
import type { CommonPlace } from './places/commonData.ts';
import { createMemory, type Memory } from './places/memory.ts';
import { createPlaces, type Places, type ReachedSite } from './places/places.ts';
import { loadCaseload, loadSituations } from './read-models/caseload.ts';
import type { Me, Reach, Reading } from './store.ts';

/** What reading and writing stand on alike: what one of them finds out the other need not ask for. */
export interface Ground {
  readonly graph: Graph;
  readonly me: Me;
  readonly places: Places;
  readonly memory: Memory;
}

/** @param memory where lists are; forgotten with the page when left out. */
export function createGround(graph: Graph, place: CommonPlace, me: Me, memory: Memory = createMemory()): Ground {
  return { graph, me, places: createPlaces(graph, place, me, memory), memory };
}

export function createReading({ graph, me, places }: Ground): Reading {
  return {
    me,
    canWrite: async () => (await places.common()).settings.schemaVersion <= SCHEMA_VERSION,
    reach: async (options) => reachOf(await places.reached(options)),
    loadCaseload: () => mended(places, () => loadCaseload(graph, places, me.id)),
    loadSituations: (cases) => mended(places, () => loadSituations(graph, places, cases, me)),
  };
}

function reachOf(sites: readonly ReachedSite[]): Reach {
  const has = (kind: string): boolean => sites.some(({ entry }) => entry.kind === kind);
  return {
    hasAuthority: has('authority'),
    hasReport: has('report'),
    roomCodes: sites.filter(({ entry }) => entry.kind === 'room' || entry.kind === 'otherActorRoom').map(({ entry }) => entry.key),
  };
}

/** Where lists are is remembered; when one of them is gone, everything is looked for once more before that is told. */
export async function mended<T>(places: Places, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (!isFailure(error, 'missing') || error.details.status !== 404) throw error;
    await places.common({ refresh: true });
    await places.reached({ refresh: true });
    return load();
  }
}
