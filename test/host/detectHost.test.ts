/** @jest-environment jsdom */
import { detectHost } from '#host';

const CONFIG = { trustedHostOrigins: [], officeScripts: [] };
const never = () => new Promise<never>(() => undefined);
const refuses = () => Promise.reject(new Error('Nobody is to be asked'));

beforeAll(() => Object.assign(window, { matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }) }));

describe('detectHost', () => {
  it('takes a page that stands by itself for a browser, and asks no host', async () => {
    const host = await detectHost(CONFIG, 'tab', { loadTeams: refuses, loadOffice: refuses });

    expect([host.frame, host.late, host.appointment]).toEqual(['browser', null, null]);
  });

  it('lets nobody wait for a host that is slow: the page opens and hears of it later', async () => {
    jest.useFakeTimers();
    const asked = detectHost(CONFIG, 'pane', { loadTeams: refuses, loadOffice: never });

    await jest.advanceTimersByTimeAsync(3_000);

    const host = await asked;
    expect(host.frame).toBe('pane');
    expect(host.late).not.toBeNull();
    jest.useRealTimers();
  });

  it('opens as a page when the mail program’s library does not load', async () => {
    const host = await detectHost(CONFIG, 'pane', { loadTeams: refuses, loadOffice: refuses });

    expect([host.frame, host.appointment]).toEqual(['pane', null]);
  });
});
