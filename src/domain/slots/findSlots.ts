import { instantOfMinute } from '../time/epochMinute.ts';
import { chooseStarts, type Candidate } from './chooseStarts.ts';
import { excludedStretches, type DayWithout } from './excludedStretches.ts';
import { costParts } from './rank.ts';
import { reasonsFor } from './reasons.ts';
import { searched, type Searched } from './searched.ts';
import type { Proposal, SlotAnswer, SlotSearch } from './slotSearch.ts';
import type { GridDay } from './startGrid.ts';

/**
 * The best time of each day on which everybody who must be there can be, best first, each with its reasons,
 * and for the other days what ruled them out. Unknown calendars rule nothing out.
 */
export function findSlots(search: SlotSearch): SlotAnswer {
  const found = searched(search);
  const candidates = chooseStarts(found);
  const withTime = new Set(candidates.map(({ day }) => day));
  return {
    proposals: candidates.map((candidate) => proposalOf(found, candidate)),
    excluded: excludedStretches(search.window.closed, found.grid.days.filter((day) => !withTime.has(day)).map((day) => whyNone(found, day))),
    unknown: search.attendees.flatMap(({ id, availability }) => (availability.kind === 'unknown' ? [{ id, cause: availability.cause }] : [])),
  };
}

function whyNone({ needed }: Searched, { day, first, count }: GridDay): DayWithout {
  if (count === 0) return { day, reason: { code: 'tooLong' } };
  const alone = needed.filter(({ blocked }) => blocked.indexOf(0, first) === -1 || blocked.indexOf(0, first) >= first + count);
  return { day, reason: alone.length > 0 ? { code: 'busyAllDay', ids: alone.map(({ person }) => person.attendee.id) } : { code: 'noCommonTime' } };
}

function proposalOf({ search, people }: Searched, { day: { day }, start, cost }: Candidate): Proposal {
  return {
    day,
    start: instantOfMinute(start),
    end: instantOfMinute(start + search.minutes),
    reasons: reasonsFor(search, people, day, start),
    cost,
    costs: costParts(search, people, day, start),
  };
}
