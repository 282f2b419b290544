import { daysBetween } from '../time/calendarDay.ts';
import { instantOfMinute } from '../time/epochMinute.ts';
import type { Candidate } from './rank.ts';
import { absenceOf, partOf, type Seen } from './seen.ts';
import type { Reason, SlotSearch } from './slotSearch.ts';
import { busyUntil } from './spans.ts';

/** Why this time, most telling first: who can be there, who cannot, then what it means for the writing and the due date. */
export function reasonsFor(search: SlotSearch, seen: readonly Seen[], { day, start }: Candidate): Reason[] {
  const people = peopleReasons(search, seen, start);
  const toMeeting = daysBetween(search.today, day);
  const afterDue = daysBetween(search.dueOn, day);
  const { settings } = search;
  const reasons: Reason[] = [...people];
  if (toMeeting < settings.writingDays) reasons.push({ mark: 'info', code: 'shortWriting', days: toMeeting });
  else if (toMeeting < settings.materialDays) reasons.push({ mark: 'check', code: 'writingDays', days: toMeeting });
  if (afterDue > 0) reasons.push({ mark: 'info', code: 'afterDue', days: afterDue });
  else if (toMeeting >= settings.materialDays) reasons.push({ mark: 'check', code: 'writingDays', days: toMeeting });
  return reasons;
}

function peopleReasons(search: SlotSearch, seen: readonly Seen[], start: number): Reason[] {
  const free: string[] = [];
  const tentative: string[] = [];
  const absent: Reason[] = [];
  for (const person of seen) {
    const { id } = person.attendee;
    const [begin, end] = partOf(person.attendee, start, search.minutes);
    const absence = absenceOf(person, start, search.minutes);
    if (absence) absent.push({ mark: 'info', code: 'optionalBusy', id, freeFrom: absence.freeFrom === null ? null : instantOfMinute(absence.freeFrom) });
    else if (busyUntil(person.tentative, begin, end) !== null) tentative.push(id);
    else free.push(id);
  }
  const reasons: Reason[] = [];
  if (seen.length === 0) reasons.push({ mark: 'unknown', code: 'nobodyKnown', ids: search.attendees.map(({ id }) => id) });
  if (free.length > 0) reasons.push({ mark: 'check', code: 'free', ids: free });
  if (tentative.length > 0) reasons.push({ mark: 'info', code: 'tentative', ids: tentative });
  return [...reasons, ...absent];
}
