import type { CalendarDay, LocalTime } from '#domain';

/** A rule of the search the caseworker has lifted for this one meeting. */
export type LiftedRule =
  | { readonly code: 'withoutPeople'; readonly ids: readonly string[] }
  | { readonly code: 'outsideHours'; readonly id: string }
  | { readonly code: 'shorter'; readonly lessBy: number }
  | { readonly code: 'longerDay'; readonly from: LocalTime; readonly to: LocalTime }
  | { readonly code: 'laterDays'; readonly to: CalendarDay }
  | { readonly code: 'soonerDays'; readonly writingDays: number }
  | { readonly code: 'withoutBuffers' | 'holidays' | 'weekends' };
