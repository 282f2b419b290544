import { type Failure, type FailureKind, type Instant, instantOf, isFailure, type UnknownCause } from '#domain';
import type { Reach, Store } from '#store';

/** What somebody's work with Treklang rests on, in the order one thing needs the one before. */
export const HEALTH_TOPICS = ['common', 'version', 'role', 'calendar', 'people', 'report', 'meetingTab'] as const;
export type HealthTopic = (typeof HEALTH_TOPICS)[number];

/**
 * `works`; `notForMe`: who I am needs it not; `administrator`: somebody with rights to the tenant has to act, `cause` says on what;
 * `unknown`: no answer that says anything — try again.
 */
export type Health =
  | { readonly state: 'works' | 'notForMe' }
  | { readonly state: 'administrator'; readonly cause: HealthCause }
  | { readonly state: 'unknown'; readonly cause: FailureKind };

export type HealthCause =
  | 'notSetUp'
  | 'noAccess'
  /** A guest has to open the site once in this browser; nothing is wrong. */
  | 'visit'
  | 'appOlderThanData'
  | 'noRole'
  | 'noConsent'
  | 'noMailbox'
  | 'noCatalogId';

export interface HealthFinding {
  readonly topic: HealthTopic;
  readonly health: Health;
}

export interface HealthSettings {
  /** Empty where the app is not in the tenant's catalog: then nobody but a person can put the tab into a meeting. */
  readonly teamsCatalogId: string;
  readonly now: Date;
}

const AN_HOUR_MS = 3_600_000;
const NO_MAILBOX: ReadonlySet<UnknownCause> = new Set(['noMailbox', 'noAccount', 'notFound']);

/** `reach`: asked anew, once for all who need it. */
interface Asked extends HealthSettings {
  readonly reach: Promise<Reach>;
}

type Check = (store: Store, asked: Asked) => Promise<Health>;

const WORKS: Health = { state: 'works' };
const NOT_FOR_ME: Health = { state: 'notForMe' };

const CHECKS: Readonly<Record<HealthTopic, Check>> = {
  common: async (store) => {
    await store.common.settings();
    return WORKS;
  },
  version: async (store) => ((await store.canWrite()) ? WORKS : { state: 'administrator', cause: 'appOlderThanData' }),
  role: async (_store, { reach }) => {
    const { hasAuthority, hasReport, roomCodes } = await reach;
    return hasAuthority || hasReport || roomCodes.length > 0 ? WORKS : { state: 'administrator', cause: 'noRole' };
  },
  calendar: async (store, { now }) => {
    if (store.me.isGuest) return NOT_FOR_ME;
    const [mine] = await store.calendar.freeBusy([store.me.email], instantOf(now), later(now));
    if (mine?.availability.kind === 'unknown' && NO_MAILBOX.has(mine.availability.cause)) return { state: 'administrator', cause: 'noMailbox' };
    return mine?.availability.kind === 'known' ? WORKS : { state: 'unknown', cause: 'unexpected' };
  },
  people: async (store) => {
    if (store.me.isGuest) return NOT_FOR_ME;
    await store.people.search(store.me.name.slice(0, 3));
    return WORKS;
  },
  report: async (store, { reach }) => ((await reach).hasReport && (await answersFirstPage(store)) ? WORKS : NOT_FOR_ME),
  meetingTab: (store, { teamsCatalogId }) => Promise.resolve(store.me.isGuest ? NOT_FOR_ME : teamsCatalogId === '' ? { state: 'administrator', cause: 'noCatalogId' } : WORKS),
};

/** Asks each thing by itself, without writing anything; one that fails does not hide the others. `onFound` is told as they answer. */
export async function checkHealth(store: Store, settings: HealthSettings, onFound: (finding: HealthFinding) => void): Promise<void> {
  const asked = { ...settings, reach: store.reach({ refresh: true }) };
  await Promise.all(
    HEALTH_TOPICS.map(async (topic) => {
      const health = await CHECKS[topic](store, asked).catch((error: unknown) => {
        if (isFailure(error)) return healthOf(topic, error);
        throw error;
      });
      onFound({ topic, health });
    }),
  );
}

/** The site has lists for every manager and one for those with case access; there may be a hundred thousand rows, so only the first are read. */
async function answersFirstPage({ report }: Store): Promise<boolean> {
  const enough = new AbortController();
  try {
    await report.loadAll({ signal: enough.signal, onProgress: () => enough.abort() });
    return true;
  } catch (error) {
    if (isFailure(error, 'forbidden')) return false;
    if (enough.signal.aborted) return true;
    throw error;
  }
}

/** A refusal is something to be granted, and by whom depends on the place; everything else says nothing about the set-up. */
function healthOf(topic: HealthTopic, { kind, details }: Failure): Health {
  if (details.visit !== undefined) return { state: 'administrator', cause: 'visit' };
  if (kind === 'missing') return { state: 'administrator', cause: 'notSetUp' };
  if (kind === 'forbidden' || kind === 'signIn') return { state: 'administrator', cause: topic === 'calendar' || topic === 'people' ? 'noConsent' : 'noAccess' };
  return { state: 'unknown', cause: kind };
}

function later(now: Date): Instant {
  return instantOf(new Date(now.getTime() + AN_HOUR_MS));
}
