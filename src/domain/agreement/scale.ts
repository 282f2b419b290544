import type { Key } from '../key.ts';

export type Construct = 'resources' | 'supportNeed' | 'functional' | 'goalAttainment';

/** Immutable once used: a changed anchor is a new version, never compared with the old (R81). */
export interface Scale {
  /** `<code>|0001`, e.g. `S10|0001`. */
  readonly key: Key;
  readonly name: string;
  readonly min: number;
  readonly max: number;
  /** 1 = higher is better, -1 = lower is better. */
  readonly direction: 1 | -1;
  readonly construct: Construct;
  /** Smallest change that counts as noticed, in points (DOMAIN 4.5). */
  readonly minimalChange: number;
  readonly anchors: Readonly<Record<string, string>>;
}
