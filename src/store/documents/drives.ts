import { Failure } from '#domain';
import { driveOfList, type Graph, MOST_PARTS } from '#graph';
import type { Memory } from '../places/memory.ts';
import { addressOf, type Places, type ReachedSite } from '../places/places.ts';
import { documentsSchema } from './schema.ts';

/** Kept beside the ids of lists, and by them: a library that is made anew is another. */
const NAME = 'drives';

/**
 * The drive of a room's library. One request asks for the other rooms within reach as well, and the device remembers all of them:
 * a booking that covers several rooms asks once, and the next not at all.
 */
export function createDrives(graph: Graph, places: Places, memory: Memory): (roomCode: string) => Promise<string> {
  return async (roomCode) => {
    const room = await places.room(roomCode);
    const { listId } = addressOf(room, documentsSchema);
    const kept = await known(memory);
    if (kept[listId] !== undefined) return kept[listId];
    const found = await ask(graph, [room, ...(await places.reached()).filter((other) => isUnknown(other, roomCode, kept))].slice(0, MOST_PARTS));
    await memory.write(NAME, { at: Date.now(), value: { ...kept, ...found } });
    return found[listId]!;
  };
}

/** By the id of the library's list. */
type Drives = Readonly<Record<string, string>>;

async function known(memory: Memory): Promise<Drives> {
  return ((await memory.read(NAME))?.value as Drives | undefined) ?? {};
}

function isUnknown({ entry, listIds }: ReachedSite, roomCode: string, kept: Drives): boolean {
  const listId = listIds[documentsSchema.name];
  return entry.kind === 'room' && entry.key !== roomCode && listId !== undefined && kept[listId] === undefined;
}

/** @throws Failure when the first does not answer; of the others what answers is enough. */
async function ask(graph: Graph, rooms: readonly ReachedSite[]): Promise<Drives> {
  const lists = rooms.map((room) => addressOf(room, documentsSchema));
  const outcomes = await graph.batch(lists.map(({ site, listId }) => driveOfList(site, listId)));
  const [first] = outcomes;
  if (first instanceof Failure) throw first;
  return Object.fromEntries(outcomes.flatMap((outcome, at) => (outcome instanceof Failure ? [] : [[lists[at]!.listId, outcome.body.id]])));
}
