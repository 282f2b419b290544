import { type CaseFile, projectionOf } from '#domain';
import type { Store } from '#store';

/**
 * Brings what the case repeats of its rooms into line with them: a booking or closing that was cut may have left it behind.
 * Writes only where something differs and the case is the reader's own.
 * @returns whether something was mended
 */
export async function mendCase(store: Store, { case: row, rooms }: CaseFile): Promise<boolean> {
  const { nextDue, state } = projectionOf(rooms.flatMap(({ followUps }) => followUps));
  if (row.caseworker.id !== store.me.id || row.closedOn !== null || (row.nextDue === nextDue && row.state === state)) return false;
  if (!(await store.canWrite())) return false;
  await store.authority.cases.update(row, { nextDue, state });
  return true;
}
