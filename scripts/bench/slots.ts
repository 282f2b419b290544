import { findSlots } from '#domain';
import { BUDGET } from './budgets.ts';
import { busyWeeks, DAYS, PEOPLE } from './busyWeeks.ts';
import { naiveSearch } from './naiveSearch.ts';
import { median, percentile, timeInTurns } from './statistics.ts';
import { atMost, type Finding, rounded, type Subject } from './subject.ts';

const SEARCHES = 300;
/** The engine translates what it runs often; the first runs measure that. */
const WARM_UP = 40;

/** The search for a time: 20 people, 41 days, starts at every five minutes. */
export const slots: Subject = { name: 'slots', title: `Search for a time: ${PEOPLE} people × ${DAYS} days × 5 minutes`, measure: () => Promise.resolve(measure()) };

function measure(): Finding {
  const searches = Array.from({ length: WARM_UP + SEARCHES }, (_, at) => busyWeeks(at + 1));
  let at = -1;
  const times = timeInTurns(searches.length, {
    ours: () => findSlots(searches[(at += 1)]!),
    naive: () => naiveSearch(searches[at]!),
  });
  const [ours, naive] = [times.ours.slice(WARM_UP), times.naive.slice(WARM_UP)];
  const row = (name: string, values: readonly number[]): string[] => [
    name, rounded(median(values)), rounded(percentile(values, 95)), rounded(Math.min(...values)), `${rounded(median(values) / median(naive))} ×`,
  ];
  const proposals = searches.slice(WARM_UP).map((search) => findSlots(search).proposals.length);
  return {
    tables: [{ title: `${SEARCHES} searches in other calendars each time, milliseconds`, columns: ['', 'median', 'p95', 'best', 'ratio'], rows: [row('findSlots, ranked and with reasons', ours), row('naive reference, days only', naive)] }],
    notes: [`${rounded(median(proposals))} days with a proposal in the median, of ${searches[0]!.window.days.length} a meeting can be put on.`],
    budgets: [atMost('slot search, p95', percentile(ours, 95), BUDGET.slotSearchMs, 'ms')],
  };
}
