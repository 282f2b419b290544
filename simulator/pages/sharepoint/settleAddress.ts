import { hostPath } from '../frame/hostApi.ts';
import { listAddress, readPlace } from './sharePointAddress.ts';

/** The web address of a row, `…/Lists/Results/12_.000`, becomes the list's with that row open. */
export function settleAddress(): void {
  const query = new URLSearchParams(location.search);
  const place = readPlace(location.pathname, query);
  if (place.kind !== 'list' || place.itemId === undefined) return;
  query.delete('ID');
  query.set('item', String(place.itemId));
  history.replaceState(null, '', `${hostPath(listAddress(`/sites/${place.site}`, { name: place.list, isLibrary: false }))}?${query}`);
}
