import { useMemo, useSyncExternalStore } from 'react';
import { hrefOf, parseRoute, type Route } from './route.ts';

let hasMoved = false;

/**
 * Goes to a page. Only the hash changes: Office.js takes `history.pushState` away from pages it loads in.
 * @param options replace: the page we leave is not worth going back to.
 */
export function navigate(route: Route, options: { readonly replace?: boolean } = {}): void {
  const href = hrefOf(route);
  if (options.replace) window.location.replace(href);
  else window.location.hash = href;
}

/** Where we are; renders again when the address changes. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(onMove, () => window.location.hash);
  return useMemo(() => parseRoute(hash), [hash]);
}

/** Whether the person has moved to another page yet: the first page never takes the focus. */
export function hasNavigated(): boolean {
  return hasMoved;
}

function onMove(changed: () => void): () => void {
  const moved = () => {
    hasMoved = true;
    changed();
  };
  window.addEventListener('hashchange', moved);
  return () => window.removeEventListener('hashchange', moved);
}
