import { instantOf, type Recorded, type RecordInfo } from '#domain';

/** A value as it comes out of a list: with etag and authorship. */
export function recorded<T extends object>(value: T, record: Partial<RecordInfo> = {}): Recorded<T> {
  const writer = { id: '11111111-0000-4000-8000-000000000001', name: 'Rikke Test' };
  return {
    ...value,
    record: { etag: '"1,1"', createdBy: writer, writtenBy: writer, writtenAt: instantOf(new Date('2026-11-20T09:00:00Z')), ...record },
  };
}
