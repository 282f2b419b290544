import { instantAt, laterOf, toLocalTime, type CalendarDay, type Result } from '#domain';
import type { DemoFiles } from './demoFiles.ts';
import { COURSES, finishedCourses } from './finishedCourses.ts';
import type { DemoPlace } from './loadDemo.ts';

/** Who closed the courses of a target group. */
const CLOSED_BY = { child: 'mette', youth: 'mette', adult: 'anders' } as const;
const CLOSED_AT = toLocalTime('14:00');

/** The years before: what earlier courses left on the report site, written by the caseworkers, quarter by quarter. Rows that are there are left. */
export async function writeCourses({ plan }: DemoFiles, { storeOf, control, say }: Pick<DemoPlace, 'storeOf' | 'control' | 'say'>, today: CalendarDay): Promise<void> {
  const courses = await finishedCourses(plan, today);
  const known = new Set((await (await storeOf(CLOSED_BY.child)).report.loadAll()).map(({ key }) => key));
  const missing = courses.flatMap(({ area, results }) => results.filter(({ key }) => !known.has(key)).map((result) => ({ by: CLOSED_BY[area], result })));
  if (missing.length === 0) return;
  for (const { by, results } of inQuarters(missing)) {
    const lastDay = results.map(({ closedOn }) => closedOn).reduce(laterOf);
    await control.setClock(instantAt(lastDay, CLOSED_AT)!);
    await (await storeOf(by)).report.addAll(results);
  }
  say(`${COURSES} forløb fra de sidste to år`);
}

type Written = { readonly by: string; readonly result: Result };

function inQuarters(rows: readonly Written[]): readonly { readonly by: string; readonly results: readonly Result[] }[] {
  const groups = new Map<string, Written[]>();
  for (const row of rows) {
    const name = `${row.result.quarter} ${row.by}`;
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups].sort(([a], [b]) => a.localeCompare(b)).map(([, group]) => ({ by: group[0]!.by, results: group.map(({ result }) => result) }));
}
