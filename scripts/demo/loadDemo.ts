import { dayIn, instantAt, instantOf, type CalendarDay } from '#domain';
import type { Store } from '#store';
import { actsOfCase } from './actsOfCase.ts';
import type { Act } from './act.ts';
import type { DemoFiles } from './demoFiles.ts';
import type { LocalControl } from './localControl.ts';
import { storyCalendar } from './storyCalendar.ts';
import { storyCase } from './storyCase.ts';
import { writeCourses } from './writeCourses.ts';

/** Where the story is told. */
export interface DemoPlace {
  /** The store as that person sees it, by alias. */
  readonly storeOf: (alias: string) => Promise<Store>;
  readonly control: LocalControl;
  /** The address the pages are served from. */
  readonly appOrigin: string;
  /** One line per case. Says the case's reference and never a name. */
  readonly say: (line: string) => void;
}

/**
 * Tells the story of the demo municipality through the product's own store: each row is written by the person who wrote it, on its day.
 * Safe to repeat: what is there is left. The clock stands where it stood when all is told.
 */
export async function loadDemo(files: DemoFiles, place: DemoPlace): Promise<void> {
  const began = { at: await place.control.now(), machine: Date.now() };
  try {
    await place.control.withKnownGuests(() => tellAll(files, place, dayIn(began.at)));
  } finally {
    await place.control.setClock(instantOf(new Date(Date.parse(began.at) + Date.now() - began.machine)));
  }
}

async function tellAll(files: DemoFiles, place: DemoPlace, today: CalendarDay): Promise<void> {
  const { cases, referenceDate } = files.municipality;
  const dayOf = storyCalendar(referenceDate, today);
  await writeCourses(files, place, today);
  for (const [index, demo] of cases.entries()) {
    await tell(actsOfCase(await storyCase(files, demo, dayOf, place.appOrigin)), place, today);
    place.say(`${index + 1}/${cases.length} ${demo.reference}`);
  }
}

/** What lies ahead of the present is left for the people of the demo. */
async function tell(acts: readonly Act[], { storeOf, control }: DemoPlace, today: CalendarDay): Promise<void> {
  for (const { on, at, by, run } of acts) {
    if (on > today) continue;
    const instant = instantAt(on, at);
    if (!instant) throw new RangeError(`${on} has no ${at}`);
    await control.setClock(instant);
    await run(await storeOf(by));
  }
}
