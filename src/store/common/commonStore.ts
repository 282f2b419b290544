import type { Key, Scale, Service, Settings } from '#domain';

/** What holds for the whole municipality. Nothing about persons stands here. */
export interface CommonStore {
  /** @throws Failure `missing` before set-up. */
  settings(): Promise<Settings>;
  services(): Promise<ReadonlyMap<Key, Service>>;
  /** By key with version, `S10|0001`. */
  scales(): Promise<ReadonlyMap<Key, Scale>>;
  directory(): Promise<readonly DirectoryEntry[]>;
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
