import { Failure } from '#domain';

/**
 * Office.js comes from the addresses of the configuration, in their order: Microsoft serves it, it may not be bundled.
 * @returns the library once its host has answered.
 */
export async function loadOffice(addresses: readonly string[]): Promise<typeof Office> {
  for (const address of addresses) await loadScript(address);
  await Office.onReady();
  return Office;
}

function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    // An order is kept among scripts that are not asynchronous.
    script.async = false;
    script.onload = () => resolve();
    script.onerror = () => reject(new Failure('offline', 'The library of the mail program did not load'));
    document.head.append(script);
  });
}
