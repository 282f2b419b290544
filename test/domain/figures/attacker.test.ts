import { addDays, ALL_RULES, AREAS, type Area, type CalendarDay, type Cut, firstDayOf, halfYearOf, lastDayOf, reportTables, type Result, resultsIn, type Rules, toCalendarDay, wholeHalfYears } from '#domain';
import { attackCut, type Recovered } from './attack/attackCut.ts';
import { attackReports, attackTotal, type Seen } from './attack/attackReports.ts';
import { aTown, SCALES } from './attack/aTown.ts';

const TOWNS = 1_000;
/** Enough to see a rule missed. */
const SOME = 100;
const TODAY = toCalendarDay('2026-11-23');
const PERIODS = wholeHalfYears(TODAY, 2);

/** A municipality's rows of two half-years, in every area. */
function townOf(seed: number): readonly Result[] {
  return PERIODS.flatMap((period, at) => AREAS.flatMap((area) => aTown(seed * 2 + at, area, daysIn(firstDayOf(period), lastDayOf(period)))));
}

/** Every fifth week. */
function daysIn(first: CalendarDay, last: CalendarDay): readonly CalendarDay[] {
  return Array.from({ length: 5 }, (_, at) => addDays(first, 8 + at * 35)).filter((day) => day <= last);
}

const CUTS: readonly Cut[] = PERIODS.flatMap((period) => AREAS.map((area) => ({ period, area })));

/** Everything the product shows of a municipality in a half-year, cut by cut. */
function attack(seed: number, rules: Rules = ALL_RULES): readonly Recovered[] {
  return AREAS.flatMap((area) => {
    const results = aTown(seed, area);
    const tables = reportTables(results, SCALES, rules);
    return tables ? attackCut(tables, results, rules).map((found) => `town ${seed}, ${area}: ${found}`) : [];
  });
}

describe('An attacker who sees all that is shown or exported of 1,000 municipalities', () => {
  it('recovers no figure under five from totals less parts, shares, bounds and what the reasons say', () => {
    const recovered = Array.from({ length: TOWNS }, (_, seed) => attack(seed));

    expect(recovered.flat()).toEqual([]);
    // Half a minute of computing, and more on a machine that does other things.
  }, 180_000);

  it('has something to recover: many figures are small, and most cuts are shown', () => {
    const towns = Array.from({ length: SOME }, (_, seed) => townOf(seed));
    const shown = towns.flatMap((town) => CUTS.map((cut) => reportTables(resultsIn(town, cut), SCALES)));
    const rows = shown.flatMap((tables) => (tables ? [...tables.goalTypes, ...tables.themes, ...tables.services] : []));

    expect(shown.filter(Boolean).length / shown.length).toBeGreaterThan(0.6);
    expect(rows.filter(({ kind }) => kind === 'shown').length / rows.length).toBeGreaterThan(0.5);
    expect(rows.filter(({ kind }) => kind === 'hidden').length / rows.length).toBeGreaterThan(0.15);
  });

  it.each([
    ['small: groups under five are shown', 'small'],
    ['rest: what is left of everybody may be small', 'rest'],
    ['partner: nothing is hidden with a hidden group', 'partner'],
    ['missing: how many lack a rating is always told', 'missing'],
    ['share: shares of few, of none and of all are shown', 'share'],
    ['cut: cuts of very few are shown', 'cut'],
    ['contracts: how many contracts there are is always told', 'contracts'],
  ] as const)('succeeds without the rule %s', (_, rule) => {
    const rules = { ...ALL_RULES, [rule]: false };

    expect(Array.from({ length: SOME }, (_, seed) => seed).some((seed) => attack(seed, rules).length > 0)).toBe(true);
  });
});

describe('An attacker who opens the report again and again', () => {
  const looks = Array.from({ length: 12 }, (_, at) => addDays(toCalendarDay('2026-01-05'), at * 35));
  const towns = Array.from({ length: SOME }, (_, seed) => townOf(seed));
  const knownOn = (town: readonly Result[], day: CalendarDay) => town.filter(({ closedOn }) => closedOn <= day);
  const see = (when: string, rows: readonly Result[]): Seen => ({ when, rows, tables: reportTables(rows, SCALES) });

  it('learns nothing from one day to the next: a half-year is shown when it is over, and stays as it is', () => {
    const found = towns.flatMap((town) =>
      AREAS.flatMap((area) => attackReports(looks.flatMap((day) => wholeHalfYears(day).map((period) => see(`${day} of ${period.year}-${period.half}`, resultsIn(knownOn(town, day), { period, area })))))),
    );

    expect(found).toEqual([]);
  });

  it('succeeds when the half-year under way is shown as well', () => {
    const underWay = (town: readonly Result[], day: CalendarDay, area: Area) => see(day, resultsIn(knownOn(town, day), { period: halfYearOf(day), area }));

    expect(towns.flatMap((town) => AREAS.flatMap((area) => attackReports(looks.map((day) => underWay(town, day, area))))).length).toBeGreaterThan(0);
  });

  it('succeeds when twelve months up to today are shown', () => {
    const lastYear = (town: readonly Result[], day: CalendarDay) => see(day, knownOn(town, day).filter(({ closedOn, area }) => area === 'adult' && closedOn > addDays(day, -365)));

    expect(towns.flatMap((town) => attackReports(looks.map((day) => lastYear(town, day)))).length).toBeGreaterThan(0);
  });

  it('succeeds when there is a cut over all areas besides the areas', () => {
    const found = towns.flatMap((town) =>
      PERIODS.flatMap((period) => {
        const parts = AREAS.map((area) => see(area, resultsIn(town, { period, area })));
        return attackTotal(see('all', parts.flatMap(({ rows }) => rows)), parts);
      }),
    );

    expect(found.length).toBeGreaterThan(0);
  });
});
