import type { Key } from '../key.ts';
import { citizenFigure, latestPerGoal, type CitizenFigure, type MissingCause } from './citizenFigure.ts';
import type { Result } from './result.ts';
import type { Cell } from './suppression.ts';

/** The latest result of every goal, those of one citizen together. */
export type Citizens = readonly (readonly Result[])[];

/** What is counted before anything is kept back: it never leaves the domain. */
export interface Counts extends Cell {
  readonly withBaseline: number;
  readonly ended: number;
  readonly days: readonly number[];
  readonly missing: ReadonlyMap<MissingCause, number>;
}

export function goalsByCitizen(results: readonly Result[]): Citizens {
  const citizens = new Map<Key, Result[]>();
  for (const result of latestPerGoal(results)) {
    const goals = citizens.get(result.resultKey);
    if (goals) goals.push(result);
    else citizens.set(result.resultKey, [result]);
  }
  return [...citizens.values()];
}

/** Everybody once, whatever their goals. */
export function countAll(citizens: Citizens): Counts {
  return countsOf(citizens.map((goals) => citizenFigure(goals)));
}

/** In the order of `groups`; a citizen counts once in each of them. */
export function countGroups<Group extends string>(citizens: Citizens, groups: readonly Group[], groupOf: (result: Result) => Group): readonly Counts[] {
  const figures = figuresByGroup(citizens, groupOf);
  return groups.map((group) => countsOf(figures.get(group) ?? []));
}

/** In no order: the words they are shown by decide. */
export function groupsIn<Group extends string>(citizens: Citizens, groupOf: (result: Result) => Group): readonly Group[] {
  const groups = new Set<Group>();
  for (const goals of citizens) for (const goal of goals) groups.add(groupOf(goal));
  return [...groups];
}

/** A citizen has few goals: looking through them again for each group is quicker than a map for each citizen. */
function figuresByGroup<Group extends string>(citizens: Citizens, groupOf: (result: Result) => Group): Map<Group, CitizenFigure[]> {
  const figures = new Map<Group, CitizenFigure[]>();
  for (const goals of citizens) {
    for (let at = 0; at < goals.length; at += 1) {
      const group = groupOf(goals[at]!);
      if (isAmong(goals, at, group, groupOf)) continue;
      const figure = citizenFigure(goals, (goal) => groupOf(goal) === group);
      const known = figures.get(group);
      if (known) known.push(figure);
      else figures.set(group, [figure]);
    }
  }
  return figures;
}

function isAmong<Group extends string>(goals: readonly Result[], before: number, group: Group, groupOf: (result: Result) => Group): boolean {
  for (let at = 0; at < before; at += 1) if (groupOf(goals[at]!) === group) return true;
  return false;
}

/** One pass without lists in between, as for a single citizen. */
function countsOf(figures: readonly CitizenFigure[]): Counts {
  let [withBaseline, asHoped, withBoth, ended] = [0, 0, 0, 0];
  const days: number[] = [];
  const missing = new Map<MissingCause, number>();
  for (const figure of figures) {
    if (figure.hasBaseline) withBaseline += 1;
    if (figure.hasEnded) ended += 1;
    if (figure.missing) {
      missing.set(figure.missing, (missing.get(figure.missing) ?? 0) + 1);
      continue;
    }
    withBoth += 1;
    if (figure.isAsHoped) asHoped += 1;
    if (figure.days !== null) days.push(figure.days);
  }
  return { citizens: figures.length, withBaseline, withBoth, asHoped, ended, days, missing };
}
