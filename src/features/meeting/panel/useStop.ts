import { type Instant } from '#domain';
import { useCallback, useState } from 'react';
import type { Stop } from '../walk.ts';

/** Where this device remembers how far the meeting had come. */
export interface Place {
  readonly read: () => string | null;
  readonly write: (text: string) => void;
}

/** How far the meeting has come, and how long it has been at each item. */
export interface Reached {
  readonly at: number;
  /** Since when it is there; null before the meeting and where nobody leads. */
  readonly since: Instant | null;
  /** Milliseconds, by the item's place in the agenda. */
  readonly used: Readonly<Record<number, number>>;
}

export interface StopOfPanel {
  readonly at: number;
  readonly go: (to: number) => void;
  /** Minutes, by the item's place: those of the item that is talked about run on. */
  readonly used: Readonly<Record<number, number>>;
}

/** The stop the panel stands at, the same after a reload. @param isOn the time counts: the meeting has begun and is not over */
export function useStop(place: Place, walk: readonly Stop[], now: Instant, isOn: boolean): StopOfPanel {
  const [reached, setReached] = useState(() => readReached(place.read()));
  const keep = useCallback(
    (next: Reached) => {
      setReached(next);
      place.write(JSON.stringify(next));
    },
    [place],
  );
  const at = Math.min(reached.at, walk.length - 1);
  // The time begins with the first look in the meeting.
  if (isOn && reached.since === null) keep({ ...reached, since: now });
  const counted = addTime(reached, walk[at]!.itemAt, isOn ? now : null);
  const go = (to: number) => keep({ at: to, since: isOn ? now : null, used: counted });
  return { at, go, used: Object.fromEntries(Object.entries(counted).map(([item, ms]) => [item, Math.round(ms / MS_A_MINUTE)])) };
}

const MS_A_MINUTE = 60_000;

/** The time since the stop was reached belongs to its item. */
export function addTime({ since, used }: Reached, itemAt: number, now: Instant | null): Readonly<Record<number, number>> {
  if (since === null || now === null) return used;
  return { ...used, [itemAt]: (used[itemAt] ?? 0) + Math.max(0, Date.parse(now) - Date.parse(since)) };
}

/** Older editions kept the number of the stop alone. */
export function readReached(text: string | null): Reached {
  const kept = parse(text ?? '0');
  const { at, since = null, used = {} } = typeof kept === 'number' ? { at: kept } : ((kept ?? {}) as Partial<Reached>);
  return { at: Number.isInteger(at) && at! >= 0 ? at! : 0, since, used };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
