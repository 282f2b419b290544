import { type HostsOnStage, startHostsOnStage } from './standIn/hostsOnStage.ts';

jest.setTimeout(60_000);

describe('the start page', () => {
  let stage: HostsOnStage;
  beforeAll(async () => {
    stage = await startHostsOnStage();
  });
  afterAll(() => stage.close());

  it('has everybody who can sign in, the first one chosen, and says what that person can open', async () => {
    const page = await stage.open('/');
    await page.getByRole('radiogroup', { name: 'Hvem vil du være?' }).waitFor();

    expect(await page.getByRole('radio').count()).toBe(8);
    expect(await page.getByRole('radio', { name: /Mette Krogh/ }).isChecked()).toBe(true);
    expect(await page.getByRole('heading', { level: 2, name: 'Hvad vil Mette åbne?' }).count()).toBe(1);
    expect(await page.getByRole('link', { name: 'Åbn Outlook' }).getAttribute('href')).toBe('/as/mette/outlook?view=calendar');
  });

  it('lets the arrow keys move, and the right side follow', async () => {
    const page = await stage.open('/');
    await page.getByRole('radio', { name: /Mette Krogh/ }).focus();

    for (const name of ['Anders', 'Dorthe', 'Sara']) {
      await page.keyboard.press('ArrowDown');
      await page.getByRole('heading', { level: 2, name: `Hvad vil ${name} åbne?` }).waitFor();
    }

    expect(await page.getByRole('link', { name: 'Åbn browseren' }).getAttribute('href')).toBe(
      `${stage.appOrigin}/web.html?login_hint=sara.lund%40tidevand.example`,
    );
  });

  it('shows the clock in words, the names and the other language', async () => {
    const page = await stage.open('/');
    await page.getByText('Uret står på mandag 23. november 2026 kl. 8.00').waitFor();

    await page.getByRole('button', { name: 'Brugernavne og kode' }).click();
    await page.getByRole('dialog').getByText('jonas.holm@birkelund.example').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'English' }).click();

    await page.getByRole('heading', { level: 1, name: 'Try a follow-up – from invitation to result' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('gives one link to accept the certificate when the app’s address does not answer, and takes it away when it does', async () => {
    const page = await stage.open('/');
    const link = page.getByRole('link', { name: 'Åbn appens adresse' });
    await page.getByRole('radiogroup').waitFor();
    expect(await link.count()).toBe(0);

    await page.context().route(`${stage.appOrigin}/**`, (route) => route.abort());
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await link.waitFor();

    await page.context().unroute(`${stage.appOrigin}/**`);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await link.waitFor({ state: 'detached' });
  });

  it('leads nowhere for a person nobody knows', async () => {
    const page = await stage.open('/as/nobody/outlook');

    expect(await page.locator('body').innerText()).toBe('Nobody here is called nobody.');
  });
});
