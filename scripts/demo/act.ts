import type { CalendarDay, LocalTime } from '#domain';
import type { Store } from '#store';

/** Something a person did on a day: rows that do not depend on each other. */
export interface Act {
  readonly on: CalendarDay;
  readonly at: LocalTime;
  /** Alias of who signs in and writes. */
  readonly by: string;
  /** Safe to repeat: rows that are there are left as they are. */
  readonly run: (store: Store) => Promise<unknown>;
}
