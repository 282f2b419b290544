import { dayIn, instantAt, instantOf, type CalendarDay, type Instant } from '#domain';
import type { Store } from '#store';
import { actsOfCase } from './actsOfCase.ts';
import type { Act } from './act.ts';
import type { DemoFiles } from './demoFiles.ts';
import { storyCalendar } from './storyCalendar.ts';
import { storyCase } from './storyCase.ts';

/** Where the story is told. */
export interface DemoPlace {
  /** The store as that person sees it, by alias. */
  readonly storeOf: (alias: string) => Promise<Store>;
  readonly clock: BusinessClock;
  /** The address the pages are served from. */
  readonly appOrigin: string;
  /** One line per case. Says the case's reference and never a name. */
  readonly say: (line: string) => void;
}

export interface BusinessClock {
  readonly now: () => Promise<Instant>;
  readonly set: (instant: Instant) => Promise<void>;
}

/**
 * Tells the story of the demo municipality through the product's own store: each row is written by the person who wrote it, on its day.
 * Safe to repeat: what is there is left. The clock stands where it stood when all is told.
 */
export async function loadDemo(files: DemoFiles, place: DemoPlace): Promise<void> {
  const began = { at: await place.clock.now(), machine: Date.now() };
  const dayOf = storyCalendar(files.municipality.referenceDate, dayIn(began.at));
  try {
    for (const [index, demo] of files.municipality.cases.entries()) {
      const story = await storyCase(files, demo, dayOf, place.appOrigin);
      await tell(actsOfCase(story), place, dayIn(began.at));
      place.say(`${index + 1}/${files.municipality.cases.length} ${demo.reference}`);
    }
  } finally {
    await place.clock.set(instantOf(new Date(Date.parse(began.at) + Date.now() - began.machine)));
  }
}

/** What lies ahead of the present is left for the people of the demo. */
async function tell(acts: readonly Act[], { storeOf, clock }: DemoPlace, today: CalendarDay): Promise<void> {
  for (const { on, at, by, run } of acts) {
    if (on > today) continue;
    const instant = instantAt(on, at);
    if (!instant) throw new RangeError(`${on} has no ${at}`);
    await clock.set(instant);
    await run(await storeOf(by));
  }
}
