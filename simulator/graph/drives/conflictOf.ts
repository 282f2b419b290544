import type { Conflict } from '../../sharepoint/files/writeFile.ts';
import { invalidRequest } from '../errors.ts';

/** `@microsoft.graph.conflictBehavior`, without regard to case. @throws GraphError 400 */
export function conflictOf(given: unknown, usual: Conflict): Conflict {
  if (given === undefined || given === null) return usual;
  const behaviour = typeof given === 'string' ? (['fail', 'replace', 'rename'] as const).find((one) => one === given.toLowerCase()) : undefined;
  if (!behaviour) throw invalidRequest('A conflict behavior is fail, replace or rename');
  return behaviour;
}
