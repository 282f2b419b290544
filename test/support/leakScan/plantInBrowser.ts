import type { Page } from 'playwright-core';

/** In a browser, where it is planted before anything is searched. */
export const SECRET = 'Noah Lindegård 630914-4001';

/** Where browsers show, keep or send anything. */
export const IN_BROWSERS = [
  'address bar', 'address of a request', 'console', 'content of a download', 'database key', 'database name', 'database value', 'localStorage key', 'localStorage value',
  'message between frames', 'name of a cookie', 'name of a download', 'sent by POST outside Graph', 'sessionStorage key', 'sessionStorage value', 'title of a page', 'value of a cookie',
];

/** Everything our page could do by mistake, done: our page stands in a page of the host. */
export async function plantIn(host: Page, address: string): Promise<void> {
  await host.evaluate((src) => document.body.appendChild(Object.assign(document.createElement('iframe'), { src, name: 'ours' })), address);
  await host.waitForFunction(() => window.frames.length > 0);
  await host.frameLocator('iframe[name="ours"]').locator('body').waitFor();
  const ours = host.frame({ name: 'ours' })!;
  await ours.waitForURL(`${address}*`);
  const download = host.waitForEvent('download');
  await ours.evaluate(async (secret) => {
    localStorage.setItem(secret, secret);
    localStorage.removeItem(secret);
    sessionStorage.setItem(secret, secret);
    document.cookie = `${encodeURIComponent(secret)}=${encodeURIComponent(secret)}; SameSite=None; Secure`;
    document.title = secret;
    history.replaceState(null, '', `#/${encodeURIComponent(encodeURIComponent(secret))}`);
    console.info(secret);
    window.parent.postMessage({ text: btoa(unescape(encodeURIComponent(secret))) }, '*');
    await fetch(`/config.json?q=${encodeURIComponent(secret)}`, { method: 'POST', body: secret });
    const opening = indexedDB.open(secret);
    opening.onupgradeneeded = () => opening.result.createObjectStore('kept').put(new TextEncoder().encode(secret), secret);
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    opening.result.close();
    Object.assign(document.createElement('a'), { href: URL.createObjectURL(new Blob([secret])), download: `${secret}.txt` }).click();
  }, SECRET);
  await download;
}
