import { navigate, parseRoute } from '#ui';

/** A link into the app, as hosts hand it over (`r/<room>/f/<key>`): it is the address where there is none yet. */
export function navigateTo(subPage: string | null): void {
  if (subPage === null || window.location.hash.length > 2) return;
  const route = parseRoute(`#/${subPage}`);
  if (route.page !== 'unknown') navigate(route, { replace: true });
}
