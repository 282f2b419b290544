import type { Key } from '../key.ts';

/** A concrete place or service (tilbud). */
export interface Service {
  readonly key: Key;
  readonly name: string;
  readonly shortName: string;
  readonly organisation: string;
  readonly kind: string;
  readonly isInternal: boolean;
}
