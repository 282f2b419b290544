import type { LoggedRequest } from '../../simulator/kernel/requestLog.ts';

/** learn.microsoft.com/sharepoint/dev/general-development/how-to-avoid-getting-throttled-or-blocked-in-sharepoint-online, resource units of Graph. */
const ONE_ITEM = 1;
const DELTA_WITH_TOKEN = 1;
const SEVERAL_ITEMS = 2;
const WRITTEN = 2;

/** What the requests cost by Microsoft's table. A batch costs what its parts do. */
export function resourceUnits(log: readonly LoggedRequest[]): number {
  return log.filter(({ url }) => url.startsWith('/graph/') && !url.split('?')[0]!.endsWith('/$batch')).reduce((sum, entry) => sum + unitsOf(entry), 0);
}

function unitsOf({ method, url }: LoggedRequest): number {
  if (method !== 'GET') return WRITTEN;
  if (url.includes('/delta')) return /[?&(]\$?token=/i.test(url) ? DELTA_WITH_TOKEN : SEVERAL_ITEMS;
  return /\/items\/\d+(\?|$)/.test(url) ? ONE_ITEM : SEVERAL_ITEMS;
}
