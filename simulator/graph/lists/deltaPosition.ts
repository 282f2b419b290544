import { lastSequence } from '../../sharepoint/items/itemChanges.ts';
import type { List } from '../../sharepoint/lists/lists.ts';
import type { GraphCall } from '../call.ts';
import { GRAPH_MOUNT } from '../dispatch.ts';
import { GraphError } from '../errors.ts';
import { linkTo } from './readItemsPage.ts';

/** Where a delta goes on. */
export interface DeltaPosition {
  readonly sequence: number;
  /** A row deleted up to here was gone before the first reading began, so it is not reported. */
  readonly quietUntil: number;
}

/**
 * Where a token of a list left off.
 * @throws GraphError 410 with a Location for a token that is unknown or too old.
 */
export function readDeltaPosition(call: GraphCall, list: List, token: string | undefined): DeltaPosition {
  if (token === undefined) return { sequence: 0, quietUntil: lastSequence(call.world.database, list) };
  const [listId, epoch, sequence, quietUntil] = Buffer.from(token, 'base64url').toString().split(';');
  const isKnown = listId === list.id && epoch === String(list.deltaEpoch) && Number(sequence) <= lastSequence(call.world.database, list);
  if (!isKnown) throw resync(call);
  return { sequence: Number(sequence), quietUntil: Number(quietUntil) };
}

/** The link that later says what changed from now on. */
export function deltaLink(call: GraphCall, list: List): string {
  return nextDeltaLink(call, list, { sequence: lastSequence(call.world.database, list), quietUntil: 0 });
}

/** The link to the next page. */
export function nextDeltaLink(call: GraphCall, list: List, { sequence, quietUntil }: DeltaPosition): string {
  const token = Buffer.from([list.id, list.deltaEpoch, sequence, quietUntil].join(';')).toString('base64url');
  const path = call.request.path.replace(/delta(\(.*\))?$/, 'delta');
  return linkTo({ ...call, request: { ...call.request, path } }, 'token', token);
}

function resync({ world, request }: GraphCall): GraphError {
  const start = `${world.origin}${GRAPH_MOUNT}${request.path.replace(/delta(\(.*\))?$/, 'delta')}`;
  return new GraphError(410, 'resyncChangesApplyDifferences', 'Resync required. Replace any local items with the server state.', {
    Location: start,
  });
}
