import { Failure, isFailure } from '#domain';
import type { Graph } from '#graph';
import { createAuthorityStore } from './authority/createAuthorityStore.ts';
import { createCalendarStore } from './calendar/createCalendarStore.ts';
import { createCommonStore } from './common/createCommonStore.ts';
import { SCHEMA_VERSION } from './common/settings/schema.ts';
import { createDocumentStore } from './documents/createDocumentStore.ts';
import { createMeetingChatStore, type MeetingApp } from './meeting-chat/createMeetingChatStore.ts';
import { createPeopleStore } from './people/createPeopleStore.ts';
import type { CommonPlace } from './places/commonData.ts';
import { createMemory, type Memory } from './places/memory.ts';
import { createPlaces, type Places, type ReachedSite } from './places/places.ts';
import { loadCaseFile } from './read-models/caseFile.ts';
import { loadCaseload, loadSituations } from './read-models/caseload.ts';
import { createRoomFileLoader } from './read-models/followUpRoom.ts';
import { createReportStore, type ResultArchive } from './report/createReportStore.ts';
import { createRoomStore } from './room/createRoomStore.ts';
import type { RoomStore } from './room/roomStore.ts';
import type { Me, Reach, Store } from './store.ts';

export interface StoreConfig extends CommonPlace, MeetingApp {}

export interface StoreOptions {
  /** Where lists are; forgotten with the page when left out. */
  readonly memory?: Memory;
  /** Results read before; read anew each time when left out. */
  readonly archive?: ResultArchive;
}

export function createStore(graph: Graph, config: StoreConfig, me: Me, { memory = createMemory(), archive = noArchive }: StoreOptions = {}): Store {
  const places = createPlaces(graph, config, me, memory);
  const canWrite = async (): Promise<boolean> => (await places.common()).settings.schemaVersion <= SCHEMA_VERSION;

  async function requireWritable(): Promise<void> {
    if (!(await canWrite())) throw new Failure('invalid', 'The lists are newer than this app', { code: 'appOlderThanData' });
  }

  const shared = { graph, me, requireWritable };
  const rooms = new Map<string, RoomStore>();
  const loadRoomFile = createRoomFileLoader(graph, places, me);

  function room(code: string): RoomStore {
    const known = rooms.get(code) ?? createRoomStore(code, shared, places, me);
    rooms.set(code, known);
    return known;
  }

  return {
    me,
    common: createCommonStore(places),
    authority: createAuthorityStore(shared, places),
    report: createReportStore(shared, places, archive),
    calendar: createCalendarStore(graph),
    people: createPeopleStore(graph, me.isGuest),
    meetingChat: createMeetingChatStore(graph, config),
    documents: createDocumentStore(graph, places, requireWritable),
    room,
    canWrite,
    reach: async (options) => reachOf(await places.reached(options)),
    loadCaseload: () => mended(places, () => loadCaseload(graph, places, me.id)),
    loadSituations: (cases) => mended(places, () => loadSituations(graph, places, cases)),
    loadCaseFile: (caseKey) => mended(places, () => loadCaseFile(graph, places, caseKey)),
    loadRoomFile: (roomCode, followUpKey) => mended(places, () => loadRoomFile(roomCode, followUpKey)),
  };
}

const noArchive: ResultArchive = { read: () => Promise.resolve(null), write: () => Promise.resolve() };

function reachOf(sites: readonly ReachedSite[]): Reach {
  const has = (kind: string): boolean => sites.some(({ entry }) => entry.kind === kind);
  return {
    hasAuthority: has('authority'),
    hasReport: has('report'),
    roomCodes: sites.filter(({ entry }) => entry.kind === 'room' || entry.kind === 'otherActorRoom').map(({ entry }) => entry.key),
  };
}

/** Where lists are is remembered; when one of them is gone, everything is looked for once more before that is told. */
async function mended<T>(places: Places, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (!isFailure(error, 'missing') || error.details.status !== 404) throw error;
    await places.common({ refresh: true });
    await places.reached({ refresh: true });
    return load();
  }
}
