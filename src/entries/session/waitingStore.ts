import type { Me, Store } from '#store';

/**
 * Stands in while the store's own code is on its way, so that what this device kept is shown without it. What the first screen
 * reads waits for the real one; other pages are not shown before it is there.
 */
export function waitingStore(me: Me, real: Promise<Store>): Store {
  return {
    me,
    canWrite: async () => (await real).canWrite(),
    reach: async (options) => (await real).reach(options),
    loadCaseload: async () => (await real).loadCaseload(),
    loadSituations: async (cases) => (await real).loadSituations(cases),
    loadCaseFile: async (caseKey) => (await real).loadCaseFile(caseKey),
    loadRoomFile: async (roomCode, followUpKey) => (await real).loadRoomFile(roomCode, followUpKey),
    calendar: late(real.then(({ calendar }) => calendar)),
    room: notYet,
    get common() {
      return notYet();
    },
    get authority() {
      return notYet();
    },
    get report() {
      return notYet();
    },
    get people() {
      return notYet();
    },
    get meetingChat() {
      return notYet();
    },
    get documents() {
      return notYet();
    },
  };
}

/** The same functions, each waiting for the real one; only for what holds nothing but functions that answer later. */
function late<T extends object>(real: Promise<T>): T {
  return new Proxy<T>({} as T, {
    get:
      (_nothing, name) =>
      async (...given: unknown[]) => {
        const target = await real;
        return (Reflect.get(target, name) as (...given: unknown[]) => unknown).apply(target, given);
      },
  });
}

function notYet(): never {
  throw new Error('The store is still on its way');
}
