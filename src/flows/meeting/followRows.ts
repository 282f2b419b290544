import { isFailure } from '#domain';

/** Design 4.5: every five seconds while something is going on, else every fifteen; a hidden tab is silent. */
const BUSY_MS = 5_000;
const CALM_MS = 15_000;
const GOING_ON_MS = 60_000;

export interface FollowPlaces {
  /** Asks once. Answers whether anything had changed. */
  readonly poll: () => Promise<boolean>;
  readonly isVisible: () => boolean;
  /** Milliseconds, of any beginning. */
  readonly now: () => number;
  /** Runs `act` after so many milliseconds; answers how to call it off. */
  readonly later: (act: () => void, milliseconds: number) => () => void;
}

export interface Following {
  /** Asks at once: the tab has come to the front again. */
  readonly wake: () => void;
  readonly stop: () => void;
}

/** Follows a meeting by asking again and again. A failure is no news: it asks on, later where the service says so. */
export function followRows(places: FollowPlaces): Following {
  let changedAt = places.now();
  let isStopped = false;
  let isAsking = false;
  let callOff = places.later(() => void ask(), BUSY_MS);

  async function ask(): Promise<void> {
    callOff();
    if (isStopped || isAsking) return;
    if (!places.isVisible()) return;
    isAsking = true;
    let pause = 0;
    try {
      if (await places.poll()) changedAt = places.now();
    } catch (error) {
      if (!isFailure(error)) throw error;
      pause = Math.max(CALM_MS, (error.details.retryAfter ?? 0) * 1000);
    } finally {
      isAsking = false;
    }
    if (!isStopped) callOff = places.later(() => void ask(), Math.max(pause, places.now() - changedAt < GOING_ON_MS ? BUSY_MS : CALM_MS));
  }

  return {
    wake: () => void ask(),
    stop() {
      isStopped = true;
      callOff();
    },
  };
}
