import type { ClosedReason } from '../booking/bookingWindow.ts';
import type { CalendarDay } from '../time/calendarDay.ts';
import { epochMinuteOf, instantOfMinute, type EpochMinute } from '../time/epochMinute.ts';
import { dayIn, type Instant } from '../time/instant.ts';
import { isWeekend, holidayOn } from '../time/workDay.ts';
import type { UnknownCause } from './attendee.ts';
import { rememberHours } from './dayHours.ts';
import { buffersOf } from './marks.ts';
import { rememberOffHours } from './offHours.ts';
import { meets, peopleOf, type Person } from './person.ts';
import { costParts } from './rank.ts';
import { reasonsFor } from './reasons.ts';
import type { CostPart, Reason, SlotSearch } from './slotSearch.ts';
import { GRID } from './startGrid.ts';

/** A rule of the proposals that a time breaks. Only the first is a stop; the caseworker decides about the rest. */
export type BrokenRule =
  | { readonly code: 'past' }
  /** Weekend, public holiday, or under the least time to write. */
  | { readonly code: 'closed'; readonly reason: ClosedReason }
  /** Later than the window reaches. */
  | { readonly code: 'afterWindow'; readonly to: CalendarDay }
  /** Not within the hours in which meetings are put. */
  | { readonly code: 'outsideDay' }
  /** Not on whole five minutes. */
  | { readonly code: 'offGrid' }
  | { readonly code: 'busy'; readonly ids: readonly string[] }
  | { readonly code: 'off'; readonly ids: readonly string[] }
  /** Free, but with too little time before or after. */
  | { readonly code: 'buffer'; readonly ids: readonly string[] };

export interface CheckedTime {
  readonly day: CalendarDay;
  readonly start: Instant;
  readonly end: Instant;
  /** Empty: it could have been a proposal. */
  readonly broken: readonly BrokenRule[];
  /** As a proposal would say it; those who must be there and cannot are in `broken` instead. */
  readonly reasons: readonly Reason[];
  readonly costs: readonly CostPart[];
  /** Nobody has looked in the calendars of that day: silence about people means nothing. */
  readonly isUnread: boolean;
  readonly unknown: readonly { readonly id: string; readonly cause: UnknownCause }[];
}

/** One time, checked by the rules the proposals keep. `now` tells what is past; without it nothing is. */
export function checkTime(search: SlotSearch, start: Instant, now: Instant | null = null): CheckedTime {
  const day = dayIn(start);
  const minute = epochMinuteOf(start);
  const hoursOf = rememberHours();
  const people = peopleOf(search, [{ day, open: minute, close: minute + search.minutes }], rememberOffHours(hoursOf));
  const hours = hoursOf(day, search.settings.dayStart, search.settings.dayEnd);
  const isInDay = hours !== null && minute >= hours.open && minute + search.minutes <= hours.close;
  const isPast = now !== null && start <= now;
  return {
    day,
    start,
    end: instantOfMinute(minute + search.minutes),
    broken: [
      ...(isPast ? [{ code: 'past' } as const] : []),
      ...dayRules(search, day),
      ...(isInDay ? [] : [{ code: 'outsideDay' } as const]),
      ...(minute % GRID === 0 ? [] : [{ code: 'offGrid' } as const]),
      ...peopleRules(search, people, minute),
    ],
    reasons: reasonsFor(search, people.filter((person) => !person.attendee.isRequired || !meets(person.away, person.parts, minute)), day, minute).filter(({ code }) => code !== 'nobodyKnown' || people.length === 0),
    costs: costParts(search, people, day, minute),
    isUnread: !isWithin(day, search.read ?? search.window),
    unknown: search.attendees.flatMap(({ id, availability }) => (availability.kind === 'unknown' ? [{ id, cause: availability.cause }] : [])),
  };
}

function dayRules({ window, settings }: SlotSearch, day: CalendarDay): BrokenRule[] {
  if (window.days.includes(day)) return [];
  const rules: BrokenRule[] = [];
  const holiday = holidayOn(day);
  if (holiday) rules.push({ code: 'closed', reason: { code: 'holiday', holiday } });
  else if (isWeekend(day)) rules.push({ code: 'closed', reason: { code: 'weekend' } });
  if (day < window.from) rules.push({ code: 'closed', reason: { code: 'tooSoon', writingDays: settings.writingDays } });
  if (day > window.to) rules.push({ code: 'afterWindow', to: window.to });
  return rules;
}

function peopleRules(search: SlotSearch, people: readonly Person[], start: EpochMinute): BrokenRule[] {
  const needed = people.filter(({ attendee }) => attendee.isRequired);
  const busy = needed.filter((person) => meets(person.busy, person.parts, start));
  const off = needed.filter((person) => !busy.includes(person) && meets(person.off, person.parts, start));
  const close = needed.filter((person) => {
    const { before, after } = buffersOf(search, person.attendee);
    return !busy.includes(person) && meets(person.busy, person.parts, start, before, after);
  });
  const rule = (code: 'busy' | 'off' | 'buffer', who: readonly Person[]): BrokenRule[] => (who.length === 0 ? [] : [{ code, ids: who.map(({ attendee }) => attendee.id) }]);
  return [...rule('busy', busy), ...rule('off', off), ...rule('buffer', close)];
}

function isWithin(day: CalendarDay, { from, to }: { readonly from: CalendarDay; readonly to: CalendarDay }): boolean {
  return from <= day && day <= to;
}
