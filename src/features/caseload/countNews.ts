import type { CaseSituation } from '#domain';

/**
 * How many rows came or moved since what is on screen was fetched. Compared by what the rooms' rows are (etags),
 * so that a fetch that brought the same tells nothing.
 */
export function countNews(shown: readonly CaseSituation[], live: readonly CaseSituation[]): number {
  const marks = new Map(shown.map((situation) => [situation.case.key, markOf(situation)]));
  return live.filter((situation) => marks.get(situation.case.key) !== markOf(situation)).length;
}

function markOf(situation: CaseSituation): string {
  const rows = situation.rooms.flatMap((room) => room.followUps.map((followUp) => `${followUp.key}${followUp.record.etag}`));
  return [situation.case.record.etag, situation.unfinishedMeeting?.record.etag ?? '', ...rows].join(' ');
}
