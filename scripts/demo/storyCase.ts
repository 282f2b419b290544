import type { Key } from '#domain';
import { derivedKey } from '#flows';
import type { DemoCase, DemoFiles } from './demoFiles.ts';
import { demoRoom, type DemoRoom } from './demoRoom.ts';
import type { StoryCalendar } from './storyCalendar.ts';

/** A case of the story with its keys and rows. */
export interface StoryCase {
  readonly files: DemoFiles;
  readonly demo: DemoCase;
  readonly key: Key;
  readonly rooms: readonly DemoRoom[];
  readonly dayOf: StoryCalendar;
  /** The address the pages are served from. */
  readonly appOrigin: string;
}

export async function storyCase(files: DemoFiles, demo: DemoCase, dayOf: StoryCalendar, appOrigin: string): Promise<StoryCase> {
  const key = await derivedKey('demo', demo.caseNumber);
  const rooms = await Promise.all(demo.contracts.map((_, at) => demoRoom(files, demo, at, key, dayOf)));
  return { files, demo, key, rooms, dayOf, appOrigin };
}

/** Who writes for a service: its own person where one signs in here, else the caseworker, marked so. */
export function writerFor({ files, demo }: StoryCase, room: DemoRoom): { readonly alias: string; readonly isOnBehalf: boolean } {
  const own = files.municipality.persons.find(({ service }) => service === room.from.service);
  return own ? { alias: own.alias, isOnBehalf: false } : { alias: demo.caseworker, isOnBehalf: true };
}
