import { startMunicipality, type TestMunicipality } from '../support/municipality.ts';

let municipality: TestMunicipality;

beforeAll(async () => {
  municipality = await startMunicipality();
}, 120_000);

afterAll(() => municipality?.close());

describe('Set-up', () => {
  it('makes every list of every site and asks the administrator only for what it cannot do', () => {
    expect(municipality.report.sites).toHaveLength(municipality.plan.sites.length);
    expect(municipality.report.changes.length).toBeGreaterThan(100);
  });

  it('changes nothing when it runs again', async () => {
    const again = await municipality.setUpAgain();

    expect(again.changes).toEqual([]);
    expect(again.acts).toEqual([]);
  }, 60_000);

  it('tells what it would do to a column that was lost, and does nothing', async () => {
    const palle = municipality.microsoft365.graph('palle');
    const lists = '/sites/localhost:/sites/treklang-hkfhgsdr:/lists';
    const goals = (await palle.get(lists)).body.value.find(({ name }) => name === 'Goals')!;
    const theme = (await palle.get(`${lists}/${goals.id}/columns`)).body.value.find(({ name }) => name === 'Theme')!;
    await palle.delete(`${lists}/${goals.id}/columns/${theme.id}`);

    const whatIf = await municipality.setUpAgain({ isWhatIf: true });
    const mended = await municipality.setUpAgain();

    expect(whatIf.changes).toEqual(['Mål: kolonnen "Tema"']);
    expect(mended.changes[0]).toBe('Mål: kolonnen "Tema"');
  }, 60_000);
});

describe('Set-up without a site', () => {
  it('prints the administrator’s act with its command and sets up the rest', async () => {
    const found = await municipality.setUpAgain({ plan: (plan) => ({ ...plan, sites: [...plan.sites, { ...plan.sites[4]!, path: '/sites/treklang-notmade', code: 'notmade' }] }) });

    expect(found.acts).toHaveLength(1);
    expect(found.acts[0]).toMatch(/\/sites\/treklang-notmade[\s\S]*New-PnPSite/);
  }, 60_000);
});
