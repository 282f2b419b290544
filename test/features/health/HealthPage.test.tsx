import { screen, within } from '@testing-library/react';
import { Failure } from '../../../src/domain/index.ts';
import { HealthPage } from '../../../src/features/health/index.ts';
import type { Store } from '../../../src/store/index.ts';
import { aPerson } from '../../builders/index.ts';
import { Municipality } from '../../flows/support/municipality.ts';
import { renderScreen } from '../../support/renderScreen.tsx';

function aStore(parts: Partial<Store> = {}): Store {
  const store = Municipality.withRooms('aaaa').storeOf(aPerson());
  return {
    ...store,
    me: { ...aPerson(), isGuest: false },
    common: { ...store.common, settings: () => Promise.resolve({} as never) },
    reach: () => Promise.resolve({ hasAuthority: true, hasReport: false, roomCodes: [] }),
    canWrite: () => Promise.resolve(true),
    people: { search: () => Promise.resolve([]) },
    calendar: { ...store.calendar, freeBusy: ([email]) => Promise.resolve([{ email: email!, availability: { kind: 'known', busy: [], workingHours: null } }]) },
    ...parts,
  };
}

const open = (store: Store, teamsCatalogId = 'catalog') => renderScreen(<HealthPage store={store} teamsCatalogId={teamsCatalogId} origin="https://treklang.fjordbro.dk" />, { words: ['health'] });
const rowOf = (name: string) => within(screen.getByRole('heading', { name }).closest('li')!);

describe('HealthPage', () => {
  it('says in one sentence that all is well, and what is not for this person', async () => {
    await open(aStore());

    expect(await screen.findByText('Alt, hvad du har brug for, virker.')).toBeVisible();
    expect(rowOf('Tallene').getByText('Ikke for dig')).toBeVisible();
    expect(rowOf('Din kalender').getByText('Virker')).toBeVisible();
  });

  it('counts what an administrator has to do, and says it at each', async () => {
    await open(aStore({ canWrite: () => Promise.resolve(false) }), '');

    expect(await screen.findByText('2 ting skal en administrator gøre.')).toBeVisible();
    expect(rowOf('Siderne og listerne passer sammen').getByText(/Læg de nye sider op/)).toBeVisible();
    expect(rowOf('Fanen i Teams-mødet').getByText(/teamsCatalogId/)).toBeVisible();
  });

  it('tells a guest who has only to open the site that nothing is wrong', async () => {
    const refused = () => Promise.reject(new Failure('forbidden', 'refused', { visit: 'https://x' }));
    await open(aStore({ me: { ...aPerson(), isGuest: true }, common: { ...aStore().common, settings: refused }, reach: refused, canWrite: refused }));

    expect(await screen.findByText(/Der er ikke noget galt/)).toBeVisible();
  });

  it('tells who is in no group that Treklang works, that running it needs none, and what to do for somebody who is to have citizens', async () => {
    const reach = () => Promise.resolve({ hasAuthority: false, hasReport: false, roomCodes: [] });
    await open(aStore({ reach }));

    expect(await screen.findByText('Treklang virker, men du er ikke i nogen gruppe. Det skal du heller ikke være, hvis du kun driver Treklang.')).toBeVisible();
    expect(rowOf('Dine steder').getByText(/^Skal personen arbejde med borgere eller se tal: Læg personen i et teams/)).toBeVisible();
  });

  it('says of somebody in no group first what else is missing, and does not say that all works where something did not answer', async () => {
    const reach = () => Promise.resolve({ hasAuthority: false, hasReport: false, roomCodes: [] });
    const { rerender } = await open(aStore({ reach }), '');
    expect(await screen.findByText('2 ting skal en administrator gøre.')).toBeVisible();

    rerender(<HealthPage store={aStore({ reach, people: { search: () => Promise.reject(new Failure('offline', 'no net')) } })} teamsCatalogId="catalog" origin="https://treklang.fjordbro.dk" />);

    expect(await screen.findByText('Én ting skal en administrator gøre.')).toBeVisible();
  });

  it('copies what can be sent on, without a name', async () => {
    const { user } = await open(aStore(), '');
    await screen.findByText('Én ting skal en administrator gøre.');

    await user.click(screen.getByRole('button', { name: 'Kopiér til administratoren' }));

    const text = await navigator.clipboard.readText();
    expect(text.split('\n')).toHaveLength(8);
    expect(text).toContain('Treklang på https://treklang.fjordbro.dk');
    expect(text).toContain('- Fanen i Teams-mødet: Mangler. Læg treklang.zip op');
    expect(text).not.toContain(aPerson().name);
    expect(screen.getByText('Kopieret. Der er ingen navne eller sager i teksten.')).toBeVisible();
  });

  it('looks again when asked', async () => {
    let isNew = false;
    const { user } = await open(aStore({ canWrite: () => Promise.resolve(isNew) }));
    await screen.findByText('Én ting skal en administrator gøre.');
    isNew = true;

    await user.click(screen.getByRole('button', { name: 'Undersøg igen' }));

    expect(await screen.findByText('Alt, hvad du har brug for, virker.')).toBeVisible();
  });
});
