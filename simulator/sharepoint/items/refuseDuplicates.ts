import { GraphError } from '../../graph/errors.ts';
import type { World } from '../../kernel/world.ts';
import type { Column } from '../lists/columns.ts';
import { isTaken } from './itemIndex.ts';
import type { Item } from './items.ts';

const CODES = { 400: 'invalidRequest', 409: 'nameAlreadyExists', 500: 'generalException' } as const;

/** @throws GraphError when a unique column would hold a value twice, compared without case. */
export function refuseDuplicates(world: World, columns: readonly Column[], item: Item): void {
  const column = columns.find((one) => one.isUnique && isTaken(world.database, one, item));
  if (!column) return;
  const status = world.switches.duplicateStatus;
  throw new GraphError(status, CODES[status], `SPDuplicateValuesFoundException: The value of the field '${column.name}' is already in use`);
}
