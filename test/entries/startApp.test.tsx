import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { startApp } from '../../src/entries/start/startApp.tsx';

const answers: (() => Promise<unknown>)[] = [];

/** What lies at /config.json, one after the other. */
function configIs(...next: readonly (() => Promise<unknown>)[]): void {
  answers.splice(0, answers.length, ...next);
  Object.assign(globalThis, { fetch: () => answers.shift()!() });
}

const nothing = () => Promise.resolve({ ok: false, status: 404 });
const text = (json: () => unknown) => () => Promise.resolve({ ok: true, status: 200, json: () => Promise.resolve().then(json) });
const noLine = () => Promise.reject(new TypeError('Failed to fetch'));

beforeEach(() => {
  document.body.innerHTML = '<div id="treklang"></div>';
  jest.spyOn(navigator, 'language', 'get').mockReturnValue('da-DK');
});

const open = () => act(() => startApp('web'));

describe('A page that cannot begin', () => {
  it('says that the place is not set up when there is no config.json', async () => {
    configIs(nothing);

    await open();

    expect(await screen.findByRole('heading', { name: 'Treklang er ikke sat rigtigt op' })).toBeVisible();
    expect(screen.getByText('config.json is not beside the pages')).toBeVisible();
  });

  it('names the setting that an administrator has to mend', async () => {
    configIs(text(() => ({ tenantId: '' })));

    await open();

    expect(await screen.findByText('config.json: tenantId does not fit')).toBeVisible();
  });

  it('takes a file that is no JSON for a matter of the settings too', async () => {
    configIs(text(() => JSON.parse('<!doctype html>')));

    await open();

    expect(await screen.findByText('config.json is not JSON')).toBeVisible();
  });

  it('says that there is no line, and begins anew when asked to', async () => {
    configIs(noLine, nothing);
    await open();

    await userEvent.click(await screen.findByRole('button', { name: 'Prøv igen' }));

    expect(await screen.findByRole('heading', { name: 'Treklang er ikke sat rigtigt op' })).toBeVisible();
  });
});
