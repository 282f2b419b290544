import type { BookingWindow, ClosedReason, Stretch } from '../booking/bookingWindow.ts';
import type { Agenda } from '../followUp/agenda.ts';
import type { Settings } from '../settings.ts';
import type { CalendarDay } from '../time/calendarDay.ts';
import type { Instant } from '../time/instant.ts';
import type { Attendee, UnknownCause } from './attendee.ts';
import type { UsuallyOff } from './usuallyOff.ts';

export interface SlotSearch {
  readonly window: BookingWindow;
  readonly dueOn: CalendarDay;
  readonly today: CalendarDay;
  readonly settings: Settings;
  /** Length of the meeting in minutes. */
  readonly minutes: number;
  readonly attendees: readonly Attendee[];
  /** Gives `Attendee.items` their minutes, and reasons the item somebody comes late to. */
  readonly agenda?: Agenda;
  /** Time those who must be there in person need free around their part; none when absent. */
  readonly buffers?: Buffers;
  /** Days whose calendars were read; the window when absent. What lies outside is never taken as free. */
  readonly read?: Stretch;
}

/** Minutes without appointments. The hours of the day do not count as one: nobody needs to work before the first meeting. */
export interface Buffers {
  readonly before: number;
  readonly after: number;
}

/** check: fits; info: worth knowing; unknown: nobody can say. */
export type ReasonMark = 'check' | 'info' | 'unknown';

/** Why a time is proposed: codes and values, worded in the catalogue. */
export type Reason =
  | { readonly mark: 'check'; readonly code: 'free'; readonly ids: readonly string[] }
  | { readonly mark: 'check'; readonly code: 'writingDays'; readonly days: number }
  | { readonly mark: 'info'; readonly code: 'shortWriting'; readonly days: number }
  | { readonly mark: 'info'; readonly code: 'afterDue'; readonly days: number }
  /** `freeFrom`: from when the person could come for the rest of the meeting; null when that is never. `item`: the agenda item (from 1) that is on then, where the agenda is known. */
  | { readonly mark: 'info'; readonly code: 'optionalBusy'; readonly id: string; readonly freeFrom: Instant | null; readonly item?: number }
  | { readonly mark: 'info'; readonly code: 'tentative'; readonly ids: readonly string[] }
  /** Who is to come in person and works somewhere else then. */
  | { readonly mark: 'info'; readonly code: 'elsewhere'; readonly ids: readonly string[] }
  | { readonly mark: 'info'; readonly code: 'usuallyOff'; readonly day: UsuallyOff }
  | { readonly mark: 'unknown'; readonly code: 'nobodyKnown'; readonly ids: readonly string[] };

export interface Proposal {
  readonly day: CalendarDay;
  readonly start: Instant;
  readonly end: Instant;
  /** Most telling first; screens show two. */
  readonly reasons: readonly Reason[];
  /** Hundredths of a day after the due date: proposals are in this order, then by start. */
  readonly cost: number;
  /** What makes up the cost; empty when nothing speaks against the time. */
  readonly costs: readonly CostPart[];
}

/** What speaks against a time, and how much. */
export interface CostPart {
  readonly code: 'afterDue' | 'shortWriting' | 'usuallyOff' | 'optionalAbsent' | 'optionalLate' | 'tentative' | 'elsewhere' | 'oddStart';
  /** Whom it concerns; empty where it concerns nobody in particular. */
  readonly ids: readonly string[];
  readonly cost: number;
}

/** Why a stretch holds no proposal. */
export type ExcludedReason =
  | ClosedReason
  /** Each of these alone leaves no time that day. */
  | { readonly code: 'busyAllDay'; readonly ids: readonly string[] }
  /** Somebody is free at any time, but never everybody at once. */
  | { readonly code: 'noCommonTime' }
  /** The meeting is longer than the day. */
  | { readonly code: 'tooLong' };

export interface Excluded {
  readonly reason: ExcludedReason;
  readonly stretches: readonly Stretch[];
}

export interface SlotAnswer {
  /** The best of each day, best first; where fewer than three days hold one, further times of these days after them. */
  readonly proposals: readonly Proposal[];
  readonly excluded: readonly Excluded[];
  /** Whose calendars nobody here can see. */
  readonly unknown: readonly { readonly id: string; readonly cause: UnknownCause }[];
}
