import type { Memory } from '../../places/memory.ts';
import type { ResultArchive } from '../../report/createReportStore.ts';
import type { Me } from '../../store.ts';

/**
 * What this device keeps for one person: pages as they were last time, words that are not sent, where lists are.
 * Encrypted with a key that never leaves the browser and goes with the sign-in.
 */
export interface Device {
  /** Who it was kept for; null before anybody signed in here. */
  readonly me: Me | null;
  /** At once, from what was opened at the start. */
  read(name: string): string | null;
  /** Names that begin so and have a text: what several windows or visits left, each under a name of its own. */
  names(beginning: string): readonly string[];
  /** Null forgets it. Kept at once for this page, on the device a moment later. */
  write(name: string, text: string | null): void;
  /** Hears what another window of this browser writes under that name; `read` answers it from then on. Answers how to stop. */
  follow(name: string, onWritten: (text: string | null) => void): () => void;
  /** When all that was written is on the device. */
  settled(): Promise<void>;
  readonly memory: Memory;
  readonly archive: ResultArchive;
}

export interface Devices {
  /** The part of the person the host names; without a name, of the only one who was here. */
  find(tenantId: string, loginHint: string | null): Promise<Device>;
  /** The part of a person who has signed in, made when it is new. */
  open(tenantId: string, me: Me, loginHint: string | null): Promise<Device>;
  /** At sign-out: the key and all it opened. */
  forget(tenantId: string, me: Me): Promise<void>;
}
