import type { LoggedRequest } from '../../../simulator/kernel/requestLog.ts';
import type { World } from '../../../simulator/kernel/world.ts';
import type { Carrier } from './forbiddenWord.ts';
import type { KnownSite } from './municipality.ts';
import { listsOf } from './sitesOf.ts';

const MOUNT = '/graph/v1.0';
/** Parts of an address that hold more than letters are keys. */
const WORD = /^[A-Za-z$]*$/;

/** What was asked of Graph: every address with its query, and what was sent. */
export function requestCarriers({ database, log }: Pick<World, 'database' | 'log'>, sites: readonly KnownSite[]): readonly Carrier[] {
  const lists = listsOf(database, sites);
  return log.all().flatMap((entry) => {
    const address = { place: `address of ${entry.method}`, content: entry.url };
    return hasOwnBody(entry) ? [address, { place: placeOfBody(entry, lists.byPath(pathOf(entry))), content: entry.requestBody }] : [address];
  });
}

/** A batch is not read as a whole: each of its parts is logged with its own address and body. */
const hasOwnBody = (entry: LoggedRequest): boolean => entry.requestBody !== '' && !pathOf(entry).endsWith('/$batch');

const pathOf = ({ url }: LoggedRequest): string => url.split('?')[0]!;

/** What is written to a list is there to be read, like its rows. */
function placeOfBody(entry: LoggedRequest, list: string | undefined): string {
  if (list !== undefined) return `row ${list}`;
  const words = pathOf(entry).replace(MOUNT, '').split('/').map((part) => (WORD.test(part) ? part : '…'));
  return `sent by ${entry.method} ${words.join('/')}`;
}
