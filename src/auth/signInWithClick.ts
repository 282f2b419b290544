import type { AuthenticationResult, IPublicClientApplication, PopupRequest } from '@azure/msal-browser';

/** Windows that browsers do not let open. */
const BLOCKED = new Set(['popup_window_error', 'empty_window_error', 'block_nested_popups']);

/**
 * Asks the person in a window of its own; a page that stands by itself goes there and comes back when windows are blocked.
 * Does not return in that case: the page is left.
 */
export async function signInWithClick(client: IPublicClientApplication, request: PopupRequest): Promise<AuthenticationResult> {
  try {
    return await client.acquireTokenPopup(request);
  } catch (error) {
    if (!BLOCKED.has((error as { errorCode?: string }).errorCode ?? '') || window.parent !== window) throw error;
    await client.acquireTokenRedirect(request);
    return new Promise(() => undefined);
  }
}
