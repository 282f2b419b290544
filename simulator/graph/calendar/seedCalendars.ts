import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { findHomeUser } from '../../directory/users.ts';
import { type Clock, openClock } from '../../kernel/clock.ts';
import type { Database } from '../../kernel/database.ts';
import { projectRoot } from '../../kernel/projectRoot.ts';
import { addEntries, type Entry } from './addEntries.ts';
import type { ShowAs } from './eventRecord.ts';
import { DANISH_ZONE, ianaZone, localToEpochMs } from './timeZone.ts';

interface SeedEntry {
  readonly subject: string;
  readonly from?: string;
  readonly to?: string;
  readonly allDay?: boolean;
  readonly status?: ShowAs;
  readonly sensitivity?: Entry['sensitivity'];
}

interface CalendarSeeds {
  readonly referenceMonday: string;
  readonly weeklyFrom: string;
  readonly weeklyTo: string;
  readonly calendars: readonly {
    readonly alias: string;
    readonly shares?: 'limitedDetails';
    readonly weekly: readonly (SeedEntry & { readonly weekday: string; readonly except?: readonly string[] })[];
    readonly entries: readonly (SeedEntry & { readonly on: string })[];
  }[];
}

/**
 * Gives the demo persons believable weeks around the Monday of the clock's week, from `data/calendars.json`.
 * Calendars that hold anything are left alone; persons who are not in the directory are passed over.
 */
export function seedCalendars(database: Database, clock: Clock = openClock(database)): void {
  if (database.prepare('select 1 from calendar_event limit 1').get()) return;
  const seeds = JSON.parse(readFileSync(join(projectRoot(), 'simulator/data/calendars.json'), 'utf8')) as CalendarSeeds;
  const weeks = weeksFrom(seeds.referenceMonday, clock.now());
  const share = database.prepare('insert into calendar_sharing (mailbox, level) values (?, ?) on conflict (mailbox) do update set level = excluded.level');
  for (const calendar of seeds.calendars) {
    const owner = findHomeUser(database, calendar.alias);
    if (!owner) continue;
    if (calendar.shares) share.run(owner.objectId, calendar.shares);
    addEntries({ database, clock }, owner, entriesOf(calendar, seeds).map((entry) => toEntry(entry, weeks)));
  }
}

/** Whole weeks between the reference and the Monday of the week in which `now` is, on a Danish calendar. */
function weeksFrom(referenceMonday: string, now: Date): number {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(ianaZone(DANISH_ZONE)).toPlainDate();
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  return Temporal.PlainDate.from(referenceMonday).until(monday).days / 7;
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

function entriesOf(calendar: CalendarSeeds['calendars'][number], seeds: CalendarSeeds): readonly (SeedEntry & { readonly on: string })[] {
  const weekly = calendar.weekly.flatMap((entry) => {
    const first = Temporal.PlainDate.from(seeds.weeklyFrom).add({ days: WEEKDAYS.indexOf(entry.weekday) });
    const weeks = Math.floor(first.until(seeds.weeklyTo).days / 7) + 1;
    const days = Array.from({ length: weeks }, (_, week) => first.add({ weeks: week }).toString());
    return days.filter((day) => !entry.except?.includes(day)).map((on) => ({ ...entry, on }));
  });
  return [...weekly, ...calendar.entries];
}

function toEntry(seed: SeedEntry & { readonly on: string }, weeks: number): Entry {
  const day = Temporal.PlainDate.from(seed.on).add({ weeks });
  const at = (date: Temporal.PlainDate, time: string) => localToEpochMs(`${date.toString()}T${time}`, ianaZone(DANISH_ZONE), seed.subject);
  const isAllDay = seed.allDay === true;
  return {
    subject: seed.subject,
    startMs: at(day, isAllDay ? '00:00' : seed.from!),
    endMs: isAllDay ? at(day.add({ days: 1 }), '00:00') : at(day, seed.to!),
    showAs: seed.status ?? 'busy',
    sensitivity: seed.sensitivity ?? 'normal',
    isAllDay,
  };
}
