import type { User } from '../../directory/users.ts';
import type { World } from '../../kernel/world.ts';
import { plainEvent } from './createEvent.ts';
import type { ShowAs } from './eventRecord.ts';
import { addEvent, newICalUId } from './eventStore.ts';
import { DANISH_ZONE } from './timeZone.ts';

/** Something that stands in somebody's calendar, without anybody else. */
export interface Entry {
  readonly startMs: number;
  readonly endMs: number;
  readonly showAs: ShowAs;
  readonly subject: string;
  readonly sensitivity: 'normal' | 'personal' | 'private' | 'confidential';
  readonly isAllDay: boolean;
}

export function addEntries(world: Pick<World, 'database' | 'clock'>, owner: User, entries: readonly Entry[]): void {
  for (const entry of entries) {
    addEvent(world, { ...plainEvent(owner, newICalUId()), ...entry, startZone: DANISH_ZONE, endZone: DANISH_ZONE });
  }
}
