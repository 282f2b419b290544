import type { ClosedStretch, Stretch } from '../booking/bookingWindow.ts';
import { addDays, type CalendarDay } from '../time/calendarDay.ts';
import type { Excluded, ExcludedReason } from './slotSearch.ts';

/** A day that could have held the meeting but holds no time for it. */
export interface DayWithout {
  readonly day: CalendarDay;
  readonly reason: ExcludedReason;
}

/** Everything that was ruled out, alike reasons together, in the order of their first day. */
export function excludedStretches(closed: readonly ClosedStretch[], without: readonly DayWithout[]): Excluded[] {
  const all = [...closed, ...without.map(({ day, reason }) => ({ from: day, to: day, reason }))].sort((a, b) => (a.from < b.from ? -1 : 1));
  const byReason = new Map<string, { readonly reason: ExcludedReason; readonly stretches: Stretch[] }>();
  for (const { from, to, reason } of all) {
    const name = JSON.stringify(reason);
    const group = byReason.get(name) ?? { reason, stretches: [] };
    byReason.set(name, group);
    addStretch(group.stretches, { from, to });
  }
  return [...byReason.values()];
}

function addStretch(stretches: Stretch[], next: Stretch): void {
  const last = stretches.at(-1);
  if (last && addDays(last.to, 1) === next.from) stretches[stretches.length - 1] = { from: last.from, to: next.to };
  else stretches.push(next);
}
