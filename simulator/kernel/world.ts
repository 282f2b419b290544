import type { Clock } from './clock.ts';
import type { Database } from './database.ts';
import type { Faults } from './faults.ts';
import type { RequestLog } from './requestLog.ts';
import type { Switches } from './switches.ts';

/** Everything the local Microsoft 365 keeps. Handed to every handler; nothing is global. */
export interface World {
  /** Where it answers, e.g. `https://localhost:4000`, without a slash at the end. */
  readonly origin: string;
  /** The app's own address, the only one the registered redirects name. */
  readonly appOrigin: string;
  readonly database: Database;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly log: RequestLog;
  readonly switches: Switches;
}
