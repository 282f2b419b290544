import type { Instant } from '#domain';

/** Unsent text of the reader alone, kept in the room within seconds of the last key: own rows only, no versions. */
export interface DraftStore {
  /** Null when nothing is kept. `topic` is what is written about, made of keys: `<followUp>|provider`. */
  read(topic: string): Promise<Draft | null>;
  /**
   * An empty text clears the row; rows are never deleted.
   * @param merge what to write where another window of the same person wrote since this one read; left out, the last writer wins
   */
  save(topic: string, text: string, merge?: (theirs: string) => string): Promise<void>;
}

export interface Draft {
  /** JSON or plain text, as its feature wrote it; at most 60,000 characters. */
  readonly text: string;
  readonly writtenAt: Instant;
}
