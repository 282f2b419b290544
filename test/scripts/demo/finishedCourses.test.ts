import { addDays, CHECKLIST, reportTables, resultsIn, toCalendarDay, wholeHalfYears } from '#domain';
import { readDemoFiles } from '../../../scripts/demo/index.ts';
import { COURSES, finishedCourses } from '../../../scripts/demo/finishedCourses.ts';

const { plan } = readDemoFiles('demo');
const today = toCalendarDay('2026-11-23');
/** Drawn once; every test reads the same. */
const courses = finishedCourses(plan, today);
const rows = async () => (await courses).flatMap(({ results }) => results);
const shareOf = async (isMeant: (row: Awaited<ReturnType<typeof rows>>[number]) => boolean) => {
  const all = await rows();
  return all.filter(isMeant).length / all.length;
};

describe('The finished courses of the demo', () => {
  it('are the same in every run, whatever the day', async () => {
    const later = await finishedCourses(plan, addDays(today, 7));

    expect(await finishedCourses(plan, today)).toEqual(await courses);
    expect(later.flatMap(({ results }) => results.map(({ key }) => key))).toEqual((await rows()).map(({ key }) => key));
  });

  it('have one to three goals and one to four follow-ups each, and end with the last', async () => {
    const all = await courses;
    const goals = all.map(({ results }) => new Set(results.map(({ goalRef }) => goalRef)).size);
    const followUps = all.map(({ results }) => new Set(results.map(({ closedOn }) => closedOn)).size);

    expect(all).toHaveLength(COURSES);
    expect([Math.min(...goals), Math.max(...goals), Math.min(...followUps), Math.max(...followUps)]).toEqual([1, 3, 1, 4]);
    for (const { results } of all) {
      const last = results.map(({ closedOn }) => closedOn).sort().at(-1);
      expect(results.every(({ closedOn, hasEnded }) => hasEnded === (closedOn === last))).toBe(true);
    }
  });

  it('say nothing of who it was: keys are hashes, all different', async () => {
    const all = await rows();

    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
    expect(all.filter(({ key, resultKey, goalRef }) => ![key, resultKey, goalRef].every((one) => /^[0-9a-hjkmnp-tv-z]{26}$/.test(one)))).toEqual([]);
  });

  it('reach over the last eight quarters, on workdays before today', async () => {
    const all = await rows();
    const quarters = new Set(all.map(({ quarter }) => quarter));

    // Eight quarters of days begin and end within one.
    expect(quarters.size).toBe(9);
    expect(all.filter(({ closedOn }) => closedOn >= today || [6, 7].includes(new Date(`${closedOn}T12:00:00Z`).getUTCDay() || 7))).toEqual([]);
  });

  it('went well, partly, badly, or were never rated, each often enough to be seen', async () => {
    for (const outcome of ['asHoped', 'partly', 'notAsHoped', 'notRated', 'proseOnly'] as const) expect(await shareOf((row) => row.outcome === outcome)).toBeGreaterThan(0.05);
    expect(await shareOf(({ baseline, now, goalType }) => goalType === 'develop' && baseline !== null && now !== null && baseline !== now)).toBeGreaterThan(0.2);
  });

  it('show of the adults of the last half-year every goal type and most themes, where ratings are missing, a change in numbers and the checklist', async () => {
    const scales = new Map(plan.scales.map((scale) => [scale.key, scale]));
    const [period] = wholeHalfYears(today);
    const { all, goalTypes, themes, services, scales: changes, adherence } = reportTables(resultsIn(await rows(), { period: period!, area: 'adult' }), scales)!;

    expect(goalTypes.map((row) => row.kind === 'shown' && row.asHoped !== null && !row.isTooFew)).toEqual([true, true, true]);
    expect(themes.filter((row) => row.kind === 'shown' && row.asHoped !== null).length).toBeGreaterThan(4);
    expect([all.citizens! - all.withBoth > 20, services.some((row) => row.kind === 'shown' && row.citizens !== null)]).toEqual([true, true]);
    expect(changes.some((row) => row.kind === 'shown' && row.change !== null)).toBe(true);
    expect(adherence.filter(({ told }) => told !== null)).toHaveLength(CHECKLIST.length);
  });

  it('rank no service: the share that went well differs by chance alone', async () => {
    const all = (await rows()).filter(({ outcome }) => outcome === 'asHoped' || outcome === 'partly' || outcome === 'notAsHoped');
    const shares = [...new Set(all.map(({ serviceKey }) => serviceKey))].map((service) => {
      const own = all.filter(({ serviceKey }) => serviceKey === service);
      return own.filter(({ outcome }) => outcome === 'asHoped').length / own.length;
    });

    expect(shares).toHaveLength(7);
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThan(0.2);
  });
});
