import { checkTime, excludedTimes, findSlots, instantAt, toLocalTime, usualAgenda, whatHelps, type SlotSearch } from '#domain';
import { BUDGET } from './budgets.ts';
import { busyWeeks, DAYS, PEOPLE } from './busyWeeks.ts';
import { naiveSearch } from './naiveSearch.ts';
import { median, percentile, timeInTurns } from './statistics.ts';
import { atMost, type Finding, rounded, type Subject } from './subject.ts';

const SEARCHES = 300;
/** The engine translates what it runs often; the first runs measure that. */
const WARM_UP = 40;

/** Longer than any gap there is, so that every rule is tried. */
const LONG = 180;

/** The search for a time: 20 people, 41 days, starts at every five minutes. */
export const slots: Subject = { name: 'slots', title: `Search for a time: ${PEOPLE} people × ${DAYS} days × 5 minutes`, measure: () => Promise.resolve(measure()) };

function measure(): Finding {
  const searches = Array.from({ length: WARM_UP + SEARCHES }, (_, at) => busyWeeks(at + 1));
  const full = searches.map(withEveryRule);
  let at = -1;
  const times = timeInTurns(searches.length, {
    ours: () => findSlots(searches[(at += 1)]!),
    naive: () => naiveSearch(searches[at]!),
    everyRule: () => findSlots(full[at]!),
    excluded: () => excludedTimes(full[at]!),
    helps: () => whatHelps({ ...full[at]!, minutes: LONG }),
    check: () => checkTime(full[at]!, ownTime(full[at]!)),
  });
  const [ours, naive, everyRule, excluded, helps, check] = [times.ours, times.naive, times.everyRule, times.excluded, times.helps, times.check].map((values) => values.slice(WARM_UP)) as [number[], number[], number[], number[], number[], number[]];
  const row = (name: string, values: readonly number[]): string[] => [
    name, rounded(median(values)), rounded(percentile(values, 95)), rounded(Math.min(...values)), `${rounded(median(values) / median(naive))} ×`,
  ];
  const rows = [
    row('naive reference, days only', naive),
    row('findSlots, ranked and with reasons', ours),
    row('… with working hours, buffers and items', everyRule),
    row('excludedTimes, why not other times', excluded),
    row(`whatHelps, no time for ${LONG} minutes`, helps),
    row('checkTime, one own time', check),
  ];
  const proposals = searches.slice(WARM_UP).map((search) => new Set(findSlots(search).proposals.map(({ day }) => day)).size);
  return {
    tables: [{ title: `${SEARCHES} searches in other calendars each time, milliseconds`, columns: ['', 'median', 'p95', 'best', 'ratio'], rows }],
    notes: [
      'What follows a search (why not, what helps, own time) finds its calendars read, as on the page.',
      `${rounded(median(proposals))} days with a proposal in the median, of ${searches[0]!.window.days.length} a meeting can be put on.`,
    ],
    budgets: [atMost('slot search, p95', percentile(ours, 95), BUDGET.slotSearchMs, 'ms'), atMost('slot search with every rule, p95', percentile(everyRule, 95), BUDGET.slotSearchMs, 'ms')],
  };
}

/** The same calendars with everything a search can be asked to keep; lists of their own, so that nothing is remembered of them. */
function withEveryRule(search: SlotSearch): SlotSearch {
  const workingHours = { weekdays: [1, 2, 3, 4, 5] as const, start: toLocalTime('08:00'), end: toLocalTime('15:30') };
  const attendees = search.attendees.map((one, at) => ({
    ...one,
    items: at % 3 === 0 ? [2, 3] : null,
    availability: one.availability.kind === 'known' ? { ...one.availability, busy: [...one.availability.busy], workingHours } : one.availability,
  }));
  return { ...search, attendees, agenda: usualAgenda(), buffers: { before: 5, after: 5 } };
}

function ownTime({ window }: SlotSearch) {
  return instantAt(window.days[0]!, toLocalTime('13:00'))!;
}
