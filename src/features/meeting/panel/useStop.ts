import { useCallback, useState } from 'react';
import type { Stop } from '../walk.ts';

/** Where this device remembers how far the meeting had come. */
export interface Place {
  readonly read: () => string | null;
  readonly write: (text: string) => void;
}

/** The stop the panel stands at: the same after a reload. */
export function useStop(place: Place, walk: readonly Stop[]): { readonly at: number; readonly go: (at: number) => void } {
  const [at, setAt] = useState(() => readAt(place.read()));
  const go = useCallback(
    (to: number) => {
      setAt(to);
      place.write(String(to));
    },
    [place],
  );
  return { at: Math.min(at, walk.length - 1), go };
}

function readAt(text: string | null): number {
  const at = Number(text ?? '0');
  return Number.isInteger(at) && at >= 0 ? at : 0;
}
