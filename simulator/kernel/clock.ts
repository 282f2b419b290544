import type { Database } from './database.ts';

/**
 * The business clock: starts at a given instant and runs with the machine's.
 * Identity and token lifetimes do not use it.
 */
export interface Clock {
  now(): Date;
  /** Makes `instant` the time from now on. */
  set(instant: Date): void;
}

const NAME = 'clockOffsetMs';

export function openClock(database: Database, machineNow: () => number = Date.now): Clock {
  let offset = readOffset(database);
  return {
    now: () => new Date(machineNow() + offset),
    set(instant) {
      offset = instant.getTime() - machineNow();
      database
        .prepare('insert into setting (name, value) values (?, ?) on conflict (name) do update set value = excluded.value')
        .run(NAME, String(offset));
    },
  };
}

function readOffset(database: Database): number {
  const row = database.prepare('select value from setting where name = ?').get(NAME) as { value: string } | undefined;
  return row ? Number(row.value) : 0;
}
