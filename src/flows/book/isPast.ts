import type { Instant, Meeting } from '#domain';

/** Whether a meeting would begin in the past. False where nobody says what time it is. */
export function isPast({ start }: Pick<Meeting, 'start'>, { now }: { readonly now?: Instant }): boolean {
  return now !== undefined && start <= now;
}
