import { daysBetween, type CalendarDay } from '../time/calendarDay.ts';
import { instantOfMinute, type EpochMinute } from '../time/epochMinute.ts';
import { itemAt } from './partsOf.ts';
import { absenceOf, meets, type Person } from './person.ts';
import type { Reason, SlotSearch } from './slotSearch.ts';
import { usuallyOffOn } from './usuallyOff.ts';

/** Why this time, most telling first: who can be there, who cannot, then what it means for the writing and the due date. */
export function reasonsFor(search: SlotSearch, people: readonly Person[], day: CalendarDay, start: EpochMinute): Reason[] {
  const toMeeting = daysBetween(search.today, day);
  const afterDue = daysBetween(search.dueOn, day);
  const { settings } = search;
  const reasons: Reason[] = peopleReasons(search, people, start);
  const off = usuallyOffOn(day);
  if (off) reasons.push({ mark: 'info', code: 'usuallyOff', day: off });
  if (toMeeting < settings.writingDays) reasons.push({ mark: 'info', code: 'shortWriting', days: toMeeting });
  else if (toMeeting < settings.materialDays) reasons.push({ mark: 'check', code: 'writingDays', days: toMeeting });
  if (afterDue > 0) reasons.push({ mark: 'info', code: 'afterDue', days: afterDue });
  else if (toMeeting >= settings.materialDays) reasons.push({ mark: 'check', code: 'writingDays', days: toMeeting });
  return reasons;
}

function peopleReasons(search: SlotSearch, people: readonly Person[], start: EpochMinute): Reason[] {
  const free: string[] = [];
  const tentative: string[] = [];
  const absent: Reason[] = [];
  for (const person of people) {
    const { id } = person.attendee;
    const absence = absenceOf(person, start, search.minutes);
    if (absence) absent.push(absentReason(search, id, start, absence.freeFrom));
    else if (meets(person.tentative, person.parts, start)) tentative.push(id);
    else free.push(id);
  }
  const reasons: Reason[] = [];
  if (people.length === 0) reasons.push({ mark: 'unknown', code: 'nobodyKnown', ids: search.attendees.map(({ id }) => id) });
  if (free.length > 0) reasons.push({ mark: 'check', code: 'free', ids: free });
  if (tentative.length > 0) reasons.push({ mark: 'info', code: 'tentative', ids: tentative });
  const elsewhere = people.filter((person) => meets(person.elsewhere, person.parts, start)).map(({ attendee }) => attendee.id);
  return [...reasons, ...absent, ...(elsewhere.length > 0 ? [{ mark: 'info', code: 'elsewhere', ids: elsewhere } as const] : [])];
}

function absentReason({ agenda }: SlotSearch, id: string, start: EpochMinute, freeFrom: EpochMinute | null): Reason {
  const reason = { mark: 'info', code: 'optionalBusy', id, freeFrom: freeFrom === null ? null : instantOfMinute(freeFrom) } as const;
  return agenda && agenda.length > 0 && freeFrom !== null ? { ...reason, item: itemAt(agenda, freeFrom - start) } : reason;
}
