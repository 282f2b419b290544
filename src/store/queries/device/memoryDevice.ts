import { createMemory } from '../../places/memory.ts';
import type { ResultArchive } from '../../report/createReportStore.ts';
import type { Device } from './device.ts';

/** Forgotten with the page: for tests, and where the browser keeps nothing. */
export function memoryDevice(me: Device['me'] = null): Device {
  const kept = new Map<string, string>();
  return {
    me,
    read: (name) => kept.get(name) ?? null,
    names: (beginning) => [...kept.keys()].filter((name) => name.startsWith(beginning)),
    write: (name, text) => void (text === null ? kept.delete(name) : kept.set(name, text)),
    follow: () => () => undefined,
    settled: () => Promise.resolve(),
    memory: createMemory(),
    archive: memoryArchive(),
  };
}

function memoryArchive(): ResultArchive {
  let archived: Awaited<ReturnType<ResultArchive['read']>> = null;
  return {
    read: () => Promise.resolve(archived),
    write(results) {
      archived = results;
      return Promise.resolve();
    },
  };
}
