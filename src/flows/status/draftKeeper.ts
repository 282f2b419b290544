import { type Failure, type Instant, isFailure } from '#domain';

/** Where a draft goes. The room keeps it for every device of the person; this device keeps what has not arrived there yet. */
export interface DraftPlaces {
  readonly keepInRoom: (text: string) => Promise<void>;
  /** Never fails: the device is the last resort, and where it cannot keep anything the room still does. */
  readonly keepHere: (text: string | null) => void;
  readonly now: () => Instant;
  /** Runs `act` after so many milliseconds; answers how to call it off. */
  readonly later: (act: () => void, milliseconds: number) => () => void;
}

export type DraftState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Instant }
  /** Kept on this device; tried again by itself. */
  | { readonly kind: 'unsaved'; readonly failure: Failure };

export interface DraftKeeper {
  readonly change: (text: string) => void;
  /** Writes at once: on leaving the page, on moving to another part. */
  readonly flush: () => Promise<void>;
  readonly stop: () => void;
  /** It stands elsewhere now: nothing that waits is written any more, and what is on its way has ended when this has. */
  readonly clear: () => Promise<void>;
}

/** After the last key: long enough not to write every letter, well under the five seconds that are promised. */
const QUIET = 800;
/** Somebody who never pauses is saved all the same. */
const LONGEST = 4_000;
const AGAIN = 8_000;

/** Keeps what is being typed: here at every key, in the room within five seconds of it. One write at a time; the newest text wins. */
export function keepDraft(places: DraftPlaces, onState: (state: DraftState) => void): DraftKeeper {
  let pending: string | null = null;
  let writing: Promise<void> | null = null;
  let callOff = (): void => undefined;
  let oldest: number | null = null;

  const wait = (milliseconds: number) => {
    callOff();
    callOff = places.later(() => void flush(), milliseconds);
  };

  async function flush(): Promise<void> {
    callOff();
    while (writing) await writing;
    if (pending === null) return;
    writing = write(pending);
    await writing;
  }

  async function write(text: string): Promise<void> {
    oldest = null;
    onState({ kind: 'saving' });
    try {
      await places.keepInRoom(text);
      if (pending === text) {
        pending = null;
        places.keepHere(null);
      }
      onState({ kind: 'saved', at: places.now() });
    } catch (error) {
      if (!isFailure(error)) throw error;
      onState({ kind: 'unsaved', failure: error });
      wait(AGAIN);
    } finally {
      writing = null;
    }
  }

  function change(text: string): void {
    pending = text;
    places.keepHere(text);
    const at = Date.parse(places.now());
    oldest ??= at;
    wait(Math.max(0, Math.min(QUIET, oldest + LONGEST - at)));
  }

  async function clear(): Promise<void> {
    pending = null;
    oldest = null;
    callOff();
    while (writing) await writing;
    if (pending !== null) return;
    callOff();
    places.keepHere(null);
  }

  return { change, flush, stop: () => callOff(), clear };
}
