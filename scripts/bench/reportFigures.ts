import { type Cut, reportTables, type Result, resultsIn } from '#domain';
import { resultsSchema, toFields } from '#store/setUp';
import type { ArchivedResults, ResultArchive } from '#store';
import type { FieldChange } from '../../simulator/sharepoint/items/fieldValues.ts';
import { countItems } from '../../simulator/sharepoint/items/items.ts';
import { addItem } from '../../simulator/sharepoint/items/writeItem.ts';
import { findList } from '../../simulator/sharepoint/lists/lists.ts';
import { findSiteByPath } from '../../simulator/sharepoint/sites/sites.ts';
import { findHomeUser } from '../../simulator/directory/users.ts';
import { changeSwitches } from '../../simulator/kernel/switches.ts';
import type { World } from '../../simulator/kernel/world.ts';
import { BUDGET } from './budgets.ts';
import { countCalls } from './countCalls.ts';
import type { Lab } from './lab.ts';
import { manyResults } from './manyResults.ts';
import { median, timeInTurns } from './statistics.ts';
import { atMost, type Budget, rounded, type Subject, type Table } from './subject.ts';

const RESULTS = 100_000;
/** The largest cut a reader can choose: half a year of one area. */
const CUT: Cut = { period: { year: 2024, half: 2 }, area: 'adult' };
const ROUNDS = 25;
const WARM_UP = 3;
const REPORT_SITE = '/sites/treklang-report';
/** Manager with case access: reads the results. */
const READER = 'birgitte';

/** The report over 100,000 results: what it computes, and how often it asks. */
export const reportFigures: Subject = {
  name: 'report',
  title: 'Report over 100,000 results',
  async measure(lab) {
    const results = manyResults(RESULTS);
    const [computing, reading] = [compute(results), await read(lab, results)];
    return { tables: [computing.table, reading.table], budgets: [...computing.budgets, ...reading.budgets] };
  },
};

interface Part {
  readonly table: Table;
  readonly budgets: readonly Budget[];
}

function compute(results: readonly Result[]): Part {
  const scales = new Map(results.flatMap(({ scaleKey }) => (scaleKey ? [[scaleKey, { direction: 1 as const }] as const] : [])));
  const times = timeInTurns(ROUNDS, { tables: () => reportTables(resultsIn(results, CUT), scales), whole: () => reportTables(results, scales), loop: () => countAsHoped(results) });
  const [tables, whole, loop] = [times.tables.slice(WARM_UP), times.whole.slice(WARM_UP), times.loop.slice(WARM_UP)];
  const row = (name: string, values: readonly number[]): string[] => [name, rounded(median(values)), rounded(Math.min(...values)), `${rounded(median(values) / median(loop))} ×`];
  return {
    table: { title: `Computing, milliseconds, ${tables.length} rounds`, columns: ['', 'median', 'best', 'ratio'], rows: [row(`a cut of ${resultsIn(results, CUT).length} of them: all tables, intervals, suppression`, tables), row('as if all were in one cut', whole), row('a plain loop that counts one column', loop)] },
    budgets: [atMost('report over 100,000 results, computing (median)', median(tables), BUDGET.reportMs, 'ms')],
  };
}

function countAsHoped(results: readonly Result[]): number {
  let count = 0;
  for (const { outcome } of results) if (outcome === 'asHoped') count += 1;
  return count;
}

async function read(lab: Lab, results: readonly Result[]): Promise<Part> {
  const { microsoft365 } = await lab.treklang();
  const { world } = microsoft365;
  writeResults(world, results);
  const rows: string[][] = [];
  const budgets: Budget[] = [];
  for (const [pageSize, allowed] of [[5_000, BUDGET.reportRequestsOfLargePages], [200, BUDGET.reportRequestsOfSmallPages]] as const) {
    changeSwitches(world.database, world.switches, { listPageSize: pageSize });
    const { first, next, seconds } = await readTwice(lab, world);
    rows.push([`pages of ${pageSize}`, String(first), String(next), rounded(seconds)]);
    budgets.push(
      atMost(`report, first load where pages hold ${pageSize}`, first, allowed, 'requests'),
      atMost(`report, next load where pages hold ${pageSize}`, next, BUDGET.reportRequestsAfterwards, 'requests'),
    );
  }
  return { table: { title: 'Reading, requests to Graph', columns: ['', 'first load', 'next load', 'first load, s'], rows }, budgets };
}

/** Fills the list beside what the demo has in it. Straight into the list: by the interface it would take a quarter of an hour, and it is the reading that is measured. */
function writeResults(world: World, results: readonly Result[]): void {
  const site = findSiteByPath(world.database, REPORT_SITE);
  const list = site && findList(world.database, site, resultsSchema.name);
  const author = findHomeUser(world.database, 'mette');
  if (!list || !author) throw new Error('The report site is not set up');
  const rest = results.slice(countItems(world.database, list.id));
  world.database.transaction(() => {
    for (const result of rest) addItem(world, list, author, toFields(resultsSchema, result) as FieldChange);
  })();
}

async function readTwice(lab: Lab, world: World): Promise<{ readonly first: number; readonly next: number; readonly seconds: number }> {
  const archive = keepsInMemory();
  const store = await lab.storeOf(READER, { archive });
  const load = async (): Promise<number> => {
    world.log.clear();
    const read = await store.report.loadAll();
    if (read.length < RESULTS) throw new Error(`${read.length} results were read`);
    return countCalls(world.log.all()).overTheWire;
  };
  const began = performance.now();
  const first = await load();
  const seconds = (performance.now() - began) / 1_000;
  return { first, next: await load(), seconds };
}

function keepsInMemory(): ResultArchive {
  let kept: ArchivedResults | null = null;
  return {
    read: () => Promise.resolve(kept),
    write: (archived) => {
      kept = archived;
      return Promise.resolve();
    },
  };
}
