import { Failure, type UnknownCause } from '../../src/domain/index.ts';
import { checkHealth, type Health, HEALTH_TOPICS, type HealthTopic } from '../../src/flows/index.ts';
import type { Store } from '../../src/store/index.ts';
import { aPerson } from '../builders/index.ts';
import { Municipality } from './support/municipality.ts';

const SETTINGS = { teamsCatalogId: 'catalog', now: new Date('2026-11-23T08:00:00Z') };
const WORKS: Health = { state: 'works' };
const EVERYWHERE = { hasAuthority: true, hasReport: true, roomCodes: ['aaaa'] };

type Parts = Partial<Pick<Store, 'me' | 'common' | 'reach' | 'canWrite' | 'people' | 'calendar' | 'report'>>;

function aStore(parts: Parts = {}): Store {
  const store = Municipality.withRooms('aaaa').storeOf(aPerson());
  return {
    ...store,
    me: { ...aPerson(), isGuest: false },
    common: { ...store.common, settings: () => Promise.resolve({} as never) },
    reach: () => Promise.resolve(EVERYWHERE),
    canWrite: () => Promise.resolve(true),
    people: { search: () => Promise.resolve([]) },
    report: { ...store.report, loadAll: () => Promise.resolve([]) },
    calendar: calendarWith({ kind: 'known', busy: [], workingHours: null }),
    ...parts,
  };
}

function calendarWith(availability: Awaited<ReturnType<Store['calendar']['freeBusy']>>[number]['availability']): Store['calendar'] {
  return { ...Municipality.withRooms('aaaa').storeOf(aPerson()).calendar, freeBusy: ([email]) => Promise.resolve([{ email: email!, availability }]) };
}

const refusing = (failure: Failure) => () => Promise.reject(failure);

async function found(parts: Parts = {}, settings = SETTINGS): Promise<Readonly<Record<HealthTopic, Health>>> {
  const findings = new Map<HealthTopic, Health>();
  await checkHealth(aStore(parts), settings, ({ topic, health }) => findings.set(topic, health));
  return Object.fromEntries(findings) as Record<HealthTopic, Health>;
}

describe('checkHealth', () => {
  it('says of everything that it works where it does', async () => {
    expect(await found()).toEqual(Object.fromEntries(HEALTH_TOPICS.map((topic) => [topic, WORKS])));
  });

  it.each<[what: string, parts: Parts, topic: HealthTopic, health: Health]>([
    ['lists that were never made', { common: { ...aStore().common, settings: refusing(new Failure('missing', 'no list')) } }, 'common', { state: 'administrator', cause: 'notSetUp' }],
    ['a common site that refuses', { common: { ...aStore().common, settings: refusing(new Failure('forbidden', 'refused')) } }, 'common', { state: 'administrator', cause: 'noAccess' }],
    ['a site a guest has not opened', { common: { ...aStore().common, settings: refusing(new Failure('forbidden', 'refused', { visit: 'https://x' })) } }, 'common', { state: 'administrator', cause: 'visit' }],
    ['lists newer than the pages', { canWrite: () => Promise.resolve(false) }, 'version', { state: 'administrator', cause: 'appOlderThanData' }],
    ['a person in no group', { reach: () => Promise.resolve({ hasAuthority: false, hasReport: false, roomCodes: [] }) }, 'role', { state: 'administrator', cause: 'noRole' }],
    ['a calendar without consent', { calendar: { ...aStore().calendar, freeBusy: refusing(new Failure('forbidden', 'refused')) } }, 'calendar', { state: 'administrator', cause: 'noConsent' }],
    ['a directory that needs a new sign-in', { people: { search: refusing(new Failure('signIn', 'consent')) } }, 'people', { state: 'administrator', cause: 'noConsent' }],
    ['a service that asks to wait', { people: { search: refusing(new Failure('busy', 'later')) } }, 'people', { state: 'unknown', cause: 'busy' }],
  ])('finds %s, and goes on with the others', async (_what, parts, topic, health) => {
    const all = await found(parts);

    expect(all[topic]).toEqual(health);
    expect(Object.keys(all)).toHaveLength(HEALTH_TOPICS.length);
  });

  it.each<UnknownCause>(['noMailbox', 'noAccount', 'notFound'])('tells an account without a mailbox (%s) from a calendar that gave no answer', async (cause) => {
    expect((await found({ calendar: calendarWith({ kind: 'unknown', cause }) })).calendar).toEqual({ state: 'administrator', cause: 'noMailbox' });
    expect((await found({ calendar: calendarWith({ kind: 'unknown', cause: 'failed' }) })).calendar.state).toBe('unknown');
  });

  it('asks a guest for nothing that guests have not', async () => {
    const asked = jest.fn(() => Promise.resolve([]));
    const all = await found({ me: { ...aPerson(), isGuest: true }, people: { search: asked } });

    expect([all.calendar, all.people, all.meetingTab]).toEqual([{ state: 'notForMe' }, { state: 'notForMe' }, { state: 'notForMe' }]);
    expect(asked).not.toHaveBeenCalled();
  });

  it('reads of a hundred thousand figures only that they answer', async () => {
    const pages: number[] = [];
    const loadAll: Store['report']['loadAll'] = (options) =>
      new Promise((_, reject) => {
        options!.signal!.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
        pages.push(5000);
        options!.onProgress!(5000);
      });

    expect((await found({ report: { ...aStore().report, loadAll } })).report).toEqual(WORKS);
    expect(pages).toEqual([5000]);
  });

  it('knows a manager without case access, to whom the figures are closed', async () => {
    expect((await found({ report: { ...aStore().report, loadAll: refusing(new Failure('forbidden', 'refused')) } })).report).toEqual({ state: 'notForMe' });
  });

  it('knows that the tab is put in by hand where the catalog has no app', async () => {
    expect((await found({}, { ...SETTINGS, teamsCatalogId: '' })).meetingTab).toEqual({ state: 'administrator', cause: 'noCatalogId' });
  });

  it('lets a fault of our own through', async () => {
    await expect(found({ canWrite: () => Promise.reject(new TypeError('ours')) })).rejects.toThrow('ours');
  });
});
