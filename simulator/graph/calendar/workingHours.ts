import type { Database } from '../../kernel/database.ts';
import { DANISH_ZONE } from './timeZone.ts';

/** `microsoft.graph.workingHours`: the zone by its name, or as `microsoft.graph.customTimeZone`. */
export interface WorkingHours {
  readonly daysOfWeek: readonly string[];
  readonly startTime: string;
  readonly endTime: string;
  readonly timeZone: { readonly name: string; readonly [more: string]: unknown };
}

/** Of a mailbox nobody has said anything about: Monday to Friday, 8 to 16. */
const USUAL: WorkingHours = {
  daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  startTime: '08:00:00.0000000',
  endTime: '16:00:00.0000000',
  timeZone: { name: DANISH_ZONE },
};

export function workingHoursOf(database: Database, mailbox: string): WorkingHours {
  const row = database.prepare('select hours from calendar_hours where mailbox = ?').get(mailbox) as { hours: string } | undefined;
  return row ? (JSON.parse(row.hours) as WorkingHours) : USUAL;
}

/** What is left out stays as usual. */
export function setWorkingHours(database: Database, mailbox: string, hours: Partial<WorkingHours>): WorkingHours {
  const all = { ...USUAL, ...hours };
  database.prepare('insert into calendar_hours (mailbox, hours) values (?, ?) on conflict (mailbox) do update set hours = excluded.hours').run(mailbox, JSON.stringify(all));
  return all;
}
