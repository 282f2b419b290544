import type { GoalType } from '../agreement/goal.ts';
import type { Scale } from '../agreement/scale.ts';
import type { Key } from '../key.ts';
import { adherenceTable, type AdherenceRow } from './adherence.ts';
import { countAll, countGroups, goalsByCitizen, groupsIn, type Citizens, type Counts } from './countCitizens.ts';
import { everybodyOf, figureTable, type Everybody, type FigureRow } from './figureTable.ts';
import type { Result } from './result.ts';
import { scaleTable, type ScaleRow } from './scaleTable.ts';
import { ALL_RULES, isSmall, SMALLEST_CUT, type Rules } from './suppression.ts';

export const GOAL_TYPES: readonly GoalType[] = ['develop', 'maintain', 'limitLoss'];

/** All that a reader of one cut may see, on the page, in a file and on paper. */
export interface ReportTables {
  readonly all: Everybody;
  readonly goalTypes: readonly FigureRow<GoalType>[];
  /** In the order of the alphabet, never of the result. */
  readonly themes: readonly FigureRow<string>[];
  /** Where ratings are missing; no share of how it went: services are not ranked. */
  readonly services: readonly FigureRow<Key>[];
  readonly scales: readonly ScaleRow[];
  readonly adherence: readonly AdherenceRow[];
}

type Scales = ReadonlyMap<Key, Pick<Scale, 'direction'>>;

/**
 * The tables of one cut; null when it holds too few citizens for any.
 * The goals are put together by citizen once, because that is most of the work.
 */
export function reportTables(results: readonly Result[], scales: Scales = new Map(), rules: Rules = ALL_RULES): ReportTables | null {
  const citizens = goalsByCitizen(results);
  const all = countAll(citizens);
  if (rules.cut && (all.citizens < SMALLEST_CUT || isSmall(all.withBoth))) return null;
  const types = countGroups(citizens, GOAL_TYPES, goalTypeOf);
  const themes = [...groupsIn(citizens, themeOf)].sort((a, b) => a.localeCompare(b, 'da'));
  const byTheme = countGroups(citizens, themes, themeOf);
  const everybody = everybodyOf(all);
  const shared = { hasShares: true, addsUp: sumsTo(all, types) && sumsTo(all, byTheme), rules };
  const goalTypes = figureTable(GOAL_TYPES, types, all, { ...shared, baselines: everybody.withBaseline });
  const services = servicesOf(citizens, all, rules);
  return {
    all: everybody,
    goalTypes,
    themes: figureTable(themes, byTheme, all, shared),
    services,
    scales: scaleTable(citizens, scales, goalTypes[0]?.kind === 'shown' ? types[0]! : null, rules),
    adherence: adherenceTable(citizens, { withBoth: all.withBoth, citizens: everybody.citizens, services }, rules),
  };
}

const goalTypeOf = ({ goalType }: Result): GoalType => goalType;
const themeOf = ({ theme }: Result): string => theme;
const serviceOf = ({ serviceKey }: Result): Key => serviceKey;

function servicesOf(citizens: Citizens, all: Counts, rules: Rules): readonly FigureRow<Key>[] {
  const services = groupsIn(citizens, serviceOf);
  return figureTable(services, countGroups(citizens, services, serviceOf), all, { hasShares: false, addsUp: false, rules });
}

function sumsTo(all: Counts, groups: readonly Counts[]): boolean {
  return groups.reduce((sum, { citizens }) => sum + citizens, 0) === all.citizens;
}
