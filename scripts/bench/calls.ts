import { instantOf, type Key } from '#domain';
import { book, bookingPapers } from '#flows';
import { createMemory, type Store } from '#store';
import type { World } from '../../simulator/kernel/world.ts';
import { BUDGET } from './budgets.ts';
import { caseToBook, planFor } from './caseToBook.ts';
import { type Calls, countCalls, withoutTab } from './countCalls.ts';
import type { Lab } from './lab.ts';
import { atMost, type Budget, type Subject } from './subject.ts';

const CASEWORKER = 'mette';
const ROOMS = ['mkr82d', 'f636j9', 'vvwgtp'] as const;

/** How often the app asks Microsoft 365 for what people do most. */
export const calls: Subject = {
  name: 'calls',
  title: 'Calls to Microsoft Graph',
  async measure(lab) {
    const measured = [...(await caseloadCalls(lab)), ...(await bookingCalls(lab))];
    return {
      tables: [
        {
          title: 'A batch is one call over the wire; Microsoft counts its parts',
          columns: ['', 'over the wire', 'as Microsoft counts', 'most parts in a batch'],
          rows: measured.map(({ name, calls: { overTheWire, asMicrosoftCounts, mostParts } }) => [name, String(overTheWire), String(asMicrosoftCounts), String(mostParts)]),
        },
      ],
      notes: ['Signing in and asking who one is are not in these figures. Booking is measured with a citizen, a relative and a colleague invited.'],
      budgets: measured.flatMap(({ budget }) => budget ?? []),
    };
  },
};

interface Measured {
  readonly name: string;
  readonly calls: Calls;
  readonly budget?: readonly Budget[];
}

async function caseloadCalls(lab: Lab): Promise<readonly Measured[]> {
  const { microsoft365 } = await lab.treklang();
  const { log } = microsoft365.world;
  const memory = createMemory();
  const visit = async (): Promise<Store> => lab.storeOf(CASEWORKER, { memory });
  const count = async (store: Store): Promise<Calls> => {
    log.clear();
    await store.loadSituations(await store.loadCaseload());
    return countCalls(log.all());
  };
  const [first, next] = [await count(await visit()), await count(await visit())];
  const store = await visit();
  const byRooms = new Map<number, Key>();
  for (const { key, roomCodes } of await store.loadCaseload()) byRooms.set(roomCodes.length, key);
  const files: Measured[] = [];
  for (const [rooms, key] of [...byRooms].sort(([a], [b]) => a - b)) files.push(await caseCalls(store, microsoft365.world, rooms, key));
  return [
    { name: 'caseload, a device that has not been here', calls: first, budget: [atMost('caseload on a new device', first.overTheWire, BUDGET.caseloadCallsOnNewDevice, 'calls')] },
    { name: 'caseload, next visit', calls: next, budget: [atMost('caseload, next visit', next.overTheWire, BUDGET.caseloadCalls, 'calls')] },
    ...files,
  ];
}

async function caseCalls(store: Store, { log }: World, rooms: number, key: Key): Promise<Measured> {
  log.clear();
  await store.loadCaseFile(key);
  const calls = countCalls(log.all());
  const name = `one case, ${rooms} ${rooms === 1 ? 'room' : 'rooms'}`;
  return { name, calls, budget: [atMost(`${name}, parts of its batch`, calls.mostParts, BUDGET.casePartsPerRoom, 'parts')] };
}

async function bookingCalls(lab: Lab): Promise<readonly Measured[]> {
  const { microsoft365, app } = await lab.treklang();
  const { log, clock } = microsoft365.world;
  const address = (page: string) => (room: string, key: string) => `${app}/${page}.html#/r/${room}/f/${key}`;
  const papers = await bookingPapers({ pageOf: address('web'), tabPageOf: address('tab') }, 'da');
  const measured: Measured[] = [];
  for (const rooms of [1, 2, 3]) {
    const now = instantOf(clock.now());
    // A device that has not been here: where the rooms keep their documents has to be asked.
    const store = await lab.storeOf(CASEWORKER);
    const plan = planFor(await caseToBook(store, ROOMS.slice(0, rooms), now), now);
    log.clear();
    const outcome = await book({ store, papers }, plan);
    if (outcome.kind !== 'booked') throw new Error(`The booking ended as ${outcome.kind}`);
    const all = log.all();
    const name = `booking, ${rooms} ${rooms === 1 ? 'room' : 'rooms'}`;
    const allowed = BUDGET.bookingCalls + (rooms - 1) * BUDGET.bookingCallsPerFurtherRoom;
    const booked = countCalls(withoutTab(all));
    measured.push({ name: `${name}, from press to booked`, calls: booked, budget: [atMost(`${name}, tab left out`, booked.overTheWire, allowed, 'calls')] }, { name: `${name}, with app and tab in the chat`, calls: countCalls(all) });
  }
  return measured;
}
