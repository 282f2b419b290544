import type { FollowUp, Instant, Recorded, RoomFile } from '#domain';
import type { Language } from '#i18n';
import type { Store } from '#store';
import { receiveReport } from './receiveReports.ts';

/**
 * Before a follow-up is closed: nothing a service has handed in is closed away unfiled. Its rows are read anew, for a correction may have come
 * since the page was opened. Safe to repeat.
 * @returns the follow-up's row as it then stands
 * @throws Failure when an edition cannot be filed: then it is not closed either
 */
export async function receiveLast(store: Store, { room, followUp }: { readonly room: RoomFile; readonly followUp: Recorded<FollowUp> }, now: Instant, language: Language): Promise<Recorded<FollowUp>> {
  const { reports, statuses } = store.room(room.room.code);
  const [ownReports, ownStatuses] = await Promise.all([reports.where('FollowUpKey', followUp.key), statuses.where('FollowUpKey', followUp.key)]);
  return receiveReport(store, { room: { ...room, reports: ownReports, statuses: ownStatuses }, followUp }, now, language);
}
