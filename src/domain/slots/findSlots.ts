import { weekdayOf, type CalendarDay } from '../time/calendarDay.ts';
import { instantOfMinute, type EpochMinute } from '../time/epochMinute.ts';
import { rememberHours, type DayHours, type HoursOfDay } from './dayHours.ts';
import { excludedStretches, type DayWithout } from './excludedStretches.ts';
import { dayCost, startCost, type Candidate } from './rank.ts';
import { reasonsFor } from './reasons.ts';
import { partOf, seenOf, type Seen } from './seen.ts';
import type { Proposal, SlotAnswer, SlotSearch } from './slotSearch.ts';
import { busyUntil } from './spans.ts';

/** Meetings begin on whole five minutes. */
const GRID = 5;
/**
 * The best time of each day on which everybody who must be there can be, best first, each with its reasons,
 * and for the other days what ruled them out. Unknown calendars rule nothing out.
 */
export function findSlots(search: SlotSearch): SlotAnswer {
  const seen = seenOf(search.attendees);
  const hoursOf = rememberHours();
  const candidates: Candidate[] = [];
  const without: DayWithout[] = [];
  for (const day of search.window.days) {
    const found = searchDay(search, seen, day, hoursOf);
    if ('start' in found) candidates.push(found);
    else without.push(found);
  }
  candidates.sort((a, b) => a.cost - b.cost || a.start - b.start);
  return {
    proposals: candidates.map((candidate) => proposalOf(search, seen, candidate)),
    excluded: excludedStretches(search.window.closed, without),
    unknown: search.attendees.flatMap(({ id, availability }) => (availability.kind === 'unknown' ? [{ id, cause: availability.cause }] : [])),
  };
}

function searchDay(search: SlotSearch, seen: readonly Seen[], day: CalendarDay, hoursOf: HoursOfDay): Candidate | DayWithout {
  const hours = hoursOf(day, search.settings.dayStart, search.settings.dayEnd);
  if (!hours || hours.close - hours.open < search.minutes) return { day, reason: { code: 'tooLong' } };
  const required = seen.filter(({ attendee }) => attendee.isRequired).map((person) => bounded(person, hours, hoursOf));
  const best = bestStart(search, seen, required, hours);
  return best ?? { day, reason: whyNone(search, required, hours) };
}

/** A person and the time of that day in which they can be met at all. */
interface Bounded extends Seen {
  readonly from: EpochMinute;
  readonly to: EpochMinute;
}

function bestStart(search: SlotSearch, seen: readonly Seen[], required: readonly Bounded[], hours: DayHours): Candidate | null {
  const ofDay = dayCost(search, hours.day);
  let best: Candidate | null = null;
  for (let start = hours.open; start + search.minutes <= hours.close; ) {
    const next = nextFreeStart(search.minutes, required, start, hours.open);
    if (next === null || next + search.minutes > hours.close) break;
    if (next === start) {
      const cost = ofDay + startCost(search, seen, start);
      if (!best || cost < best.cost) best = { day: hours.day, start, cost };
    }
    start = next === start ? start + GRID : next;
  }
  return best;
}

/** The start itself when everybody is free then; else a later one worth trying; null when the day holds none. */
function nextFreeStart(minutes: number, people: readonly Bounded[], start: EpochMinute, open: EpochMinute): EpochMinute | null {
  for (const { attendee, busy, from, to } of people) {
    const [begin, end] = partOf(attendee, start, minutes);
    if (end > to) return null;
    const free = begin < from ? from : busyUntil(busy, begin, end);
    if (free !== null) return open + Math.ceil((free - (begin - start) - open) / GRID) * GRID;
  }
  return start;
}

function whyNone(search: SlotSearch, required: readonly Bounded[], hours: DayHours): DayWithout['reason'] {
  const alone = required.filter((person) => !hasFreeStart(search.minutes, person, hours));
  return alone.length > 0 ? { code: 'busyAllDay', ids: alone.map(({ attendee }) => attendee.id) } : { code: 'noCommonTime' };
}

function hasFreeStart(minutes: number, person: Bounded, hours: DayHours): boolean {
  for (let start = hours.open; start + minutes <= hours.close; ) {
    const next = nextFreeStart(minutes, [person], start, hours.open);
    if (next === null) return false;
    if (next === start) return true;
    start = next;
  }
  return false;
}

function bounded(person: Seen, { day, open, close }: DayHours, hoursOf: HoursOfDay): Bounded {
  const availability = person.attendee.availability;
  const hours = availability.kind === 'known' ? availability.workingHours : null;
  if (!hours) return { ...person, from: open, to: close };
  if (!hours.weekdays.includes(weekdayOf(day))) return { ...person, from: close, to: open };
  const own = hoursOf(day, hours.start, hours.end);
  return { ...person, from: Math.max(open, own?.open ?? open), to: Math.min(close, own?.close ?? close) };
}

function proposalOf(search: SlotSearch, seen: readonly Seen[], candidate: Candidate): Proposal {
  return {
    day: candidate.day,
    start: instantOfMinute(candidate.start),
    end: instantOfMinute(candidate.start + search.minutes),
    reasons: reasonsFor(search, seen, candidate),
  };
}
