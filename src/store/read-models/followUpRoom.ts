import { Failure, isFailure, type Key, type RoomFile } from '#domain';
import type { Graph } from '#graph';
import { addressOf, type Places, type ReachedSite, refusal } from '../places/places.ts';
import { followUpsSchema } from '../room/follow-ups/schema.ts';
import { roomCasesSchema } from '../room/room-cases/schema.ts';
import { readRows, rowsWhere } from '../rows/rowQueries.ts';
import type { Me } from '../store.ts';
import { loadRoomOf } from './roomFile.ts';

interface KnownCase {
  readonly caseKey: Key;
  readonly citizen: RoomFile['citizen'];
}

export type LoadRoomFile = (roomCode: string, followUpKey: Key) => Promise<RoomFile>;

/** Whose follow-up it is, is asked once; after that a room is one batch. */
export function createRoomFileLoader(graph: Graph, places: Places, me: Me): LoadRoomFile {
  const known = new Map<string, KnownCase>();

  async function knownCase(site: ReachedSite, followUpKey: Key): Promise<KnownCase> {
    const name = `${site.entry.key}/${followUpKey}`;
    const found = known.get(name) ?? (await findCase(graph, site, followUpKey));
    known.set(name, found);
    return found;
  }

  return async (roomCode, followUpKey) => {
    const site = await places.room(roomCode);
    try {
      const { caseKey, citizen } = await knownCase(site, followUpKey);
      return await loadRoomOf(graph, places, site, caseKey, citizen);
    } catch (error) {
      // A guest's visit wears off after hours, also while the page is open.
      if (isFailure(error, 'forbidden') && me.isGuest) throw refusal(site.entry, error, me);
      throw error;
    }
  };
}

async function findCase(graph: Graph, site: ReachedSite, followUpKey: Key): Promise<KnownCase> {
  const byKey = rowsWhere(followUpsSchema, addressOf(site, followUpsSchema), 'Key', followUpKey);
  const followUp = (await readRows(graph, followUpsSchema, byKey, await graph.send(byKey)))[0];
  if (!followUp) throw new Failure('missing', 'No such follow-up in this room', { code: 'unknownFollowUp' });
  return { caseKey: followUp.caseKey, citizen: await findCitizen(graph, site, followUp.caseKey) };
}

/** Another actor's room does not say who it is about. */
async function findCitizen(graph: Graph, site: ReachedSite, caseKey: Key): Promise<RoomFile['citizen']> {
  if (site.listIds[roomCasesSchema.name] === undefined) return { name: '', calledName: '', easyRead: false };
  const byKey = rowsWhere(roomCasesSchema, addressOf(site, roomCasesSchema), 'Key', caseKey);
  const row = (await readRows(graph, roomCasesSchema, byKey, await graph.send(byKey)))[0];
  if (!row) throw new Failure('missing', 'The room does not know the case of its follow-up', { code: 'unknownCase' });
  return { name: row.name, calledName: row.calledName, easyRead: row.communication.easyRead };
}
