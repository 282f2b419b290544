import { dehydrate, type DehydratedState, hydrate, type QueryClient } from '@tanstack/react-query';
import type { Device } from './device/device.ts';

const NAME = 'pages';
/** Raised when the shape of what is kept changes. */
const FORMAT = 4;
/** An older page misleads more than it helps. */
const OLDEST_MS = 7 * 24 * 3_600_000;
const PAUSE_MS = 1_000;

interface Kept {
  readonly format: number;
  readonly at: number;
  readonly state: DehydratedState;
}

/** Shows what was there last time. */
export function restore(client: QueryClient, device: Device): void {
  const kept = readKept(device.read(NAME));
  if (!kept || kept.format !== FORMAT || Date.now() - kept.at > OLDEST_MS) return;
  hydrate(client, kept.state);
  // Shown at once and read anew however young it is: another page may have written since.
  void client.invalidateQueries({ refetchType: 'none' });
}

/** What another edition of the app left may be anything. */
function readKept(text: string | null): Kept | null {
  if (text === null) return null;
  try {
    return JSON.parse(text) as Kept;
  } catch {
    return null;
  }
}

/** Keeps what was read, a moment after the last answer. Results have a place of their own. @returns how to stop */
export function keep(client: QueryClient, device: Device): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    timer = undefined;
    const state = dehydrate(client, {
      shouldDehydrateMutation: () => false,
      shouldDehydrateQuery: ({ state: { status }, queryKey }) => status === 'success' && queryKey[1] !== 'results',
    });
    const kept: Kept = { format: FORMAT, at: Date.now(), state };
    device.write(NAME, JSON.stringify(kept));
  };
  const stop = client.getQueryCache().subscribe(({ type }) => {
    if (type === 'updated' && timer === undefined) timer = setTimeout(write, PAUSE_MS);
  });
  return () => {
    stop();
    if (timer !== undefined) {
      clearTimeout(timer);
      write();
    }
  };
}
