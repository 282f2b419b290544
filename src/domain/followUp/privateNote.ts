import type { Key } from '../key.ts';

/** What the authority prepares before a meeting (R33). Kept on its own site: no service and no citizen's screen ever has it. */
export interface PrivateNote {
  /** Key of the follow-up it prepares. */
  readonly key: Key;
  readonly caseKey: Key;
  readonly text: string;
}
