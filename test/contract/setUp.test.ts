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
  });
});
