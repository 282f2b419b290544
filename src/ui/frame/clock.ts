import { type CalendarDay, dayIn, type Instant, instantOf } from '#domain';
import { createContext, useContext, useSyncExternalStore } from 'react';

/** Reads the business clock: the machine's, moved by what config.json says (local Microsoft 365 only). */
export type Clock = () => Instant;

const MS_A_MINUTE = 60_000;

/** @param offset minutes the business day is away from the machine's; 0 in production. */
export function createClock(offset: number): Clock {
  return () => instantOf(new Date(Date.now() + offset * MS_A_MINUTE));
}

export const ClockContext = createContext<Clock>(createClock(0));

/** For handlers: the time it is when something is done. */
export function useClock(): Clock {
  return useContext(ClockContext);
}

/** Now, to the minute; renders again when the minute is over. */
export function useNow(): Instant {
  const clock = useClock();
  return useSyncExternalStore(onEachMinute, () => minuteOf(clock()));
}

/** The day it is in Denmark. */
export function useToday(): CalendarDay {
  return dayIn(useNow());
}

/** Checked four times a minute: a hidden tab's timers are late, and a date that is a minute late harms nobody. */
function onEachMinute(changed: () => void): () => void {
  const timer = setInterval(changed, MS_A_MINUTE / 4);
  return () => clearInterval(timer);
}

function minuteOf(instant: Instant): Instant {
  return `${instant.slice(0, 16)}:00.000Z` as Instant;
}
