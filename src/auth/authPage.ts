import type { AppConfig } from '#config';

/**
 * The page that sign-in comes back to: it hands the answer to the page that asked, whether from a window, a hidden frame or a redirect.
 * With `?relay` it is the window between a page in somebody else's frame and the sign-in service; a browser lets it open
 * a window only after a click.
 */
export async function runAuthPage(loadConfig: () => Promise<Pick<AppConfig, 'authority'>>, goOn: HTMLButtonElement): Promise<void> {
  if (!new URLSearchParams(location.search).has('relay')) {
    const { broadcastResponseToMainFrame } = await import('@azure/msal-browser/redirect-bridge');
    return broadcastResponseToMainFrame();
  }
  const [{ runPopupRelay }, { authority }] = await Promise.all([import('@azure/msal-browser/popup-relay'), loadConfig()]);
  goOn.hidden = false;
  goOn.addEventListener('click', () => runPopupRelay({ allowedAuthorityOrigins: [authority.url] }), { once: true });
}
