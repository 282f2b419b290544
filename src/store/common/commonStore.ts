import type { Key, Scale, Service } from '#domain';

/** What holds for the whole municipality. Nothing about persons stands here. */
export interface CommonStore {
  /** @throws Failure `missing` before set-up. */
  settings(): Promise<Settings>;
  services(): Promise<ReadonlyMap<Key, Service>>;
  /** By key with version, `S10|0001`. */
  scales(): Promise<ReadonlyMap<Key, Scale>>;
  directory(): Promise<readonly DirectoryEntry[]>;
}

/** One row, kept by administrators. Lead times are targets: below them is said, never blocked. */
export interface Settings {
  readonly key: Key;
  /** Raised with every change of the lists. An app that is older than the data reads and does not write. */
  readonly schemaVersion: number;
  /** Days before the meeting that the agenda is to be sent (R15). */
  readonly agendaDays: number;
  /** Days before the meeting that the material is due (R30). */
  readonly materialDays: number;
  /** Least days a provider gets to write. */
  readonly writingDays: number;
  /** Cells of a report with fewer citizens are suppressed (DOMAIN 4.6). */
  readonly leastInCell: number;
}

/** A site of Treklang, without a name: what it is for stands in the site itself. */
export interface DirectoryEntry {
  /** The room's code; for an authority or report site the last part of its address. */
  readonly key: Key;
  readonly siteId: string;
  readonly siteUrl: string;
  readonly kind: 'authority' | 'report' | 'room' | 'otherActorRoom';
  /** Rooms only. */
  readonly serviceKey: Key | null;
  readonly isOpen: boolean;
}
