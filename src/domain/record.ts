import type { Instant } from './time/instant.ts';

/** Who wrote a row and when: SharePoint's own authorship, never a column of ours. */
export interface RecordInfo {
  /** Opaque; sent back with every change. */
  readonly etag: string;
  readonly createdBy: { readonly id: string; readonly name: string };
  readonly writtenBy: { readonly id: string; readonly name: string };
  readonly writtenAt: Instant;
}

/** A row as it was read: its value and how it came to be. */
export type Recorded<T> = T & { readonly record: RecordInfo };
