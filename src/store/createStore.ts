import { Failure } from '#domain';
import type { Graph } from '#graph';
import { createAuthorityStore } from './authority/createAuthorityStore.ts';
import { createCalendarStore } from './calendar/createCalendarStore.ts';
import { createCommonStore } from './common/createCommonStore.ts';
import { createGround, createReading, type Ground, mended } from './createReading.ts';
import { createDocumentStore } from './documents/createDocumentStore.ts';
import { createDrives } from './documents/drives.ts';
import { createMeetingChatStore, type MeetingApp } from './meeting-chat/createMeetingChatStore.ts';
import { createPeopleStore } from './people/createPeopleStore.ts';
import type { CommonPlace } from './places/commonData.ts';
import type { Memory } from './places/memory.ts';
import { loadCaseFile } from './read-models/caseFile.ts';
import { loadFollowUps } from './read-models/followUps.ts';
import { createRoomFileLoader } from './read-models/followUpRoom.ts';
import { loadOwnFollowUps } from './read-models/ownFollowUps.ts';
import { createReportStore, type ResultArchive } from './report/createReportStore.ts';
import { createRoomStore } from './room/createRoomStore.ts';
import type { RoomStore } from './room/roomStore.ts';
import { updateTogether } from './rows/updateTogether.ts';
import type { Me, Reading, Store } from './store.ts';

export interface StoreConfig extends CommonPlace, MeetingApp {
  /** The app's id in the manifest: what Outlook's form keeps for us is named by it. */
  readonly teamsAppId: string;
}

export interface StoreOptions {
  /** Where lists are; forgotten with the page when left out. */
  readonly memory?: Memory;
  /** Results read before; read anew each time when left out. */
  readonly archive?: ResultArchive;
}

export function createStore(graph: Graph, config: StoreConfig, me: Me, { memory, archive }: StoreOptions = {}): Store {
  const ground = createGround(graph, config, me, memory);
  return completeStore(ground, createReading(ground), config, archive);
}

/** Adds to what reads all that writes, and the places that only some pages ask. */
export function completeStore({ graph, me, places, memory }: Ground, reading: Reading, config: StoreConfig, archive: ResultArchive = noArchive): Store {
  async function requireWritable(): Promise<void> {
    if (!(await reading.canWrite())) throw new Failure('invalid', 'The lists are newer than this app', { code: 'appOlderThanData' });
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
    ...reading,
    common: createCommonStore(places),
    authority: createAuthorityStore(shared, places),
    report: createReportStore(shared, places, archive),
    calendar: createCalendarStore(graph, config.teamsAppId),
    people: createPeopleStore(graph, me.isGuest),
    meetingChat: createMeetingChatStore(graph, config),
    documents: createDocumentStore(graph, createDrives(graph, places, memory), requireWritable),
    room,
    updateTogether: (updates) => updateTogether(graph, updates),
    loadCaseFile: (caseKey) => mended(places, () => loadCaseFile(graph, places, caseKey)),
    loadFollowUps: (wanted) => loadFollowUps(graph, places, wanted),
    loadRoomFile: (roomCode, followUpKey) => mended(places, () => loadRoomFile(roomCode, followUpKey)),
    loadOwnFollowUps: (options) => mended(places, () => loadOwnFollowUps(graph, places, options)),
  };
}

const noArchive: ResultArchive = { read: () => Promise.resolve(null), write: () => Promise.resolve() };
