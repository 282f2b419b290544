import type { Recorded } from '#domain';

/** Whether a row is a later state than another of the same key: a poll that set out before the last write comes back with the row as it was. */
export function isLater({ record: one }: Recorded<object>, { record: other }: Recorded<object>): boolean {
  if (one.etag === other.etag) return false;
  return one.writtenAt === other.writtenAt ? writesOf(one.etag) > writesOf(other.etag) : one.writtenAt > other.writtenAt;
}

/** SharePoint's etags end in the number of the version. */
function writesOf(etag: string): number {
  return Number(/(\d+)"?$/.exec(etag)?.[1] ?? 0);
}
