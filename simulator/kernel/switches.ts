import type { Database } from './database.ts';

/**
 * Facts of the real service that nothing published settles, or that differ between tenants.
 * Both sides are tested; the default is the less comfortable one unless a reason is given.
 */
export interface Switches {
  /** A guest gets 403 from a site until a page of it was opened in the browser (seen by third parties). */
  guestNeedsVisit: boolean;
  /** Whether GET /chats/{id} of a meeting finds it before anybody has joined. */
  chatExistsBeforeJoin: boolean;
  /** What a duplicate in a unique column answers: reports name all three. */
  duplicateStatus: 400 | 409 | 500;
  /** What a second POST of an event with the same transactionId answers: undocumented. */
  transactionIdReplay: 'sameEvent' | 'conflict';
  /** False: the event comes back without its online meeting (seen by third parties). */
  onlineMeetings: boolean;
  /** Largest page of list items: commonly given as 200, not documented. */
  listPageSize: number;
  /** Rows a list query or view may touch without an index. */
  listViewThreshold: number;
  /**
   * What Office.js has been seen to do wrong, separated by spaces; none unless asked for. See `OFFICE_PAINS`.
   * For one who opens Outlook after the switch was turned; whoever has some is rid of them as soon as they are lifted.
   */
  officePains: string;
  /** How long a device code holds, in seconds. */
  deviceCodeSeconds: number;
  /** How long a program is told to wait between two questions about its device code, in seconds. */
  deviceCodeInterval: number;
  /** Answer 429 past the published limits. Off unless asked for. */
  throttling: boolean;
}

export const DEFAULT_SWITCHES: Switches = {
  guestNeedsVisit: true,
  chatExistsBeforeJoin: false,
  duplicateStatus: 400,
  transactionIdReplay: 'sameEvent',
  onlineMeetings: true,
  listPageSize: 200,
  listViewThreshold: 5000,
  officePains: '',
  // As documented (OAuth 2.0 device authorization grant); shorter where nobody is to wait for it.
  deviceCodeSeconds: 900,
  deviceCodeInterval: 5,
  throttling: false,
};

const NAME = 'switches';

export function loadSwitches(database: Database): Switches {
  const row = database.prepare('select value from setting where name = ?').get(NAME) as { value: string } | undefined;
  return { ...DEFAULT_SWITCHES, ...(row ? (JSON.parse(row.value) as Partial<Switches>) : {}) };
}

/** Names of what Office.js does wrong now. */
export function painsIn({ officePains }: Switches): readonly string[] {
  return officePains.split(' ').filter(Boolean);
}

/** @throws Error naming a switch that does not exist or a value of the wrong kind. */
export function changeSwitches(database: Database, switches: Switches, change: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(change)) {
    if (!(name in DEFAULT_SWITCHES)) throw new Error(`No switch is called ${name}`);
    const known = DEFAULT_SWITCHES[name as keyof Switches];
    if (typeof value !== typeof known) throw new Error(`Switch ${name} takes a ${typeof known}`);
  }
  Object.assign(switches, change);
  database
    .prepare('insert into setting (name, value) values (?, ?) on conflict (name) do update set value = excluded.value')
    .run(NAME, JSON.stringify(switches));
}
