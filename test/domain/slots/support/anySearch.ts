import fc from 'fast-check';
import { instantAt, instantOf, toCalendarDay, toLocalTime, usualAgenda, type Attendee, type BusyInterval, type BusyKind, type SlotSearch, type Weekday } from '#domain';
import { aSlotSearch } from '../../../builders/aSlotSearch.ts';

/** Windows over ordinary weeks, Easter, Christmas and both changes of clocks. */
const TODAYS = ['2026-11-23', '2026-03-16', '2026-10-12', '2026-12-14', '2027-03-15', '2027-10-18'].map(toCalendarDay);
const MINUTES_OF_WINDOW = 19 * 1440;

/** Searches of all kinds: people who must come or need not, for all or for some items, busy in every way, with hours here and abroad. */
export const anySearch: fc.Arbitrary<SlotSearch> = fc.constantFrom(...TODAYS).chain((today) => {
  const midnight = Date.parse(instantAt(today, toLocalTime('00:00'))!);
  const interval = fc
    .record({
      start: fc.integer({ min: 0, max: MINUTES_OF_WINDOW }),
      length: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 400 }) }, { weight: 1, arbitrary: fc.integer({ min: 1000, max: 8000 }) }),
      kind: fc.constantFrom<BusyKind>('busy', 'busy', 'tentative', 'away', 'elsewhere'),
    })
    .map(({ start, length, kind }): BusyInterval => ({ start: at(midnight, start), end: at(midnight, start + length), kind }));
  const hours = fc.option(
    fc.record({
      weekdays: fc.subarray<Weekday>([1, 2, 3, 4, 5], { minLength: 1 }),
      start: fc.constantFrom('07:00', '08:00', '09:30').map(toLocalTime),
      end: fc.constantFrom('12:00', '15:10', '16:00').map(toLocalTime),
      zone: fc.constantFrom('Europe/Copenhagen', 'Europe/London', 'Europe/Helsinki', 'America/Nuuk'),
    }),
    { nil: null },
  );
  const attendee = fc.record({
    isRequired: fc.constantFrom(true, true, false),
    isInPerson: fc.boolean(),
    part: fc.constantFrom(null, null, { from: 0, to: 20 }, { from: 15, to: 45 }),
    items: fc.constantFrom<readonly number[] | null>(null, null, [1], [2, 3], [1, 5], [4]),
    availability: fc.oneof(
      { weight: 8, arbitrary: fc.record({ kind: fc.constant('known' as const), busy: fc.array(interval, { maxLength: 30 }), workingHours: hours }) },
      { weight: 1, arbitrary: fc.constant({ kind: 'unknown', cause: 'otherTenant' } as const) },
    ),
  });
  return fc
    .record({
      people: fc.array(attendee, { minLength: 1, maxLength: 5 }),
      minutes: fc.constantFrom(15, 30, 60, 75, 90),
      buffers: fc.constantFrom(undefined, { before: 15, after: 15 }, { before: 0, after: 7 }),
      dueIn: fc.integer({ min: -30, max: 18 }),
    })
    .map(({ people, minutes, buffers, dueIn }) =>
      aSlotSearch(
        people.map((one, index): Attendee => ({ ...one, id: `p${index}` })),
        { today, dueOn: toCalendarDay(new Date(Date.parse(`${today}T12:00:00Z`) + dueIn * 86_400_000).toISOString().slice(0, 10)), minutes, agenda: usualAgenda(), ...(buffers && { buffers }) },
      ),
    );
});

function at(midnight: number, minutes: number): BusyInterval['start'] {
  return instantOf(new Date(midnight + minutes * 60_000));
}
