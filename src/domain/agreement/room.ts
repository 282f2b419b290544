import type { Key } from '../key.ts';

/** A site where one service and one team work together. Its code stands in links and says nothing. */
export interface Room {
  readonly code: string;
  readonly siteId: string;
  readonly siteUrl: string;
  readonly serviceKey: Key;
  readonly kind: 'service' | 'otherActor';
  readonly isOpen: boolean;
}
