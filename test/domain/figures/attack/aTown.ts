import { AREAS, type Area, type CalendarDay, type Checklist, type ChecklistLine, type GoalType, type MissingReason, type Outcome, type Result, toCalendarDay, toKey } from '#domain';
import { createRandom } from '../../../../scripts/bench/random.ts';
import { aResult } from '../../../builders/index.ts';

/** Days of closing, all within one half-year unless told. */
const FIRST_HALF = ['2026-01-12', '2026-02-16', '2026-03-23', '2026-04-27', '2026-06-01'].map(toCalendarDay);
const GOAL_TYPES: readonly GoalType[] = ['develop', 'maintain', 'limitLoss'];
const REASONS: readonly MissingReason[] = ['refused', 'notAble', 'notAsked', 'absent'];
const VOICES = ['provider', 'provider', 'citizen'] as const;
export const SCALES = new Map([toKey('S10|0001'), toKey('B10|0001')].map((key) => [key, { direction: 1 as const }]));

type Random = () => number;

/** What one municipality is like: large or small, few services or many, one goal each or several, much missing or little, going well or badly. */
interface Manner {
  readonly citizens: number;
  readonly services: readonly string[];
  readonly themes: readonly string[];
  /** Of goals: the first is the usual one. */
  readonly typeSkew: number;
  readonly mostGoals: number;
  readonly missing: number;
  readonly asHoped: number;
  readonly days: readonly CalendarDay[];
}

/** The results of one area in one half-year of a made-up municipality; the same for the same seed. */
export function aTown(seed: number, area: Area = 'adult', days: readonly CalendarDay[] = FIRST_HALF): readonly Result[] {
  const random = createRandom((seed * AREAS.length + AREAS.indexOf(area) + 1) * 7919);
  // The first numbers of neighbouring seeds are alike.
  for (let at = 0; at < 8; at += 1) random();
  const manner = mannerOf(random, days);
  return Array.from({ length: manner.citizens }, (_, at) => citizenOf(`${seed}-${area}-${at}`, area, manner, random)).flat();
}

function mannerOf(random: Random, days: readonly CalendarDay[]): Manner {
  return {
    citizens: 3 + Math.floor(random() ** 3 * 160),
    services: names('service', 1 + below(random, 5)),
    themes: names('tema', 1 + below(random, 7)),
    typeSkew: 1 + random() * 4,
    mostGoals: random() < 0.45 ? 1 : 2 + below(random, 2),
    missing: random() < 0.2 ? 0 : random() * 0.35,
    asHoped: 0.2 + random() * 0.7,
    days,
  };
}

function citizenOf(name: string, area: Area, manner: Manner, random: Random): Result[] {
  const service = oneOf(random, manner.services, 1.6);
  const [first] = [below(random, manner.days.length)];
  return Array.from({ length: 1 + below(random, manner.mostGoals) }, (_, goal) => {
    const rating = ratingOf(manner, random);
    const serviceKey = toKey(goal > 0 && random() < 0.15 ? oneOf(random, manner.services, 1) : service);
    const closedOn = manner.days[Math.min(manner.days.length - 1, first + goal)]!;
    return aResult({
      key: toKey(`${name}-${goal}-row`), resultKey: toKey(name), goalRef: toKey(`${name}-${goal}`), serviceKey, closedOn, area,
      theme: oneOf(random, manner.themes, 1.8), goalType: oneOf(random, GOAL_TYPES, manner.typeSkew),
      scaleKey: toKey(random() < 0.6 ? 'S10|0001' : 'B10|0001'), voice: oneOf(random, VOICES, 1), hasEnded: random() < 0.3, ...rating, checklist: checklistOf(random),
    });
  });
}

function ratingOf(manner: Manner, random: Random): Partial<Result> {
  const kind = random();
  if (kind < manner.missing / 3) return { scaleKey: null, baseline: null, now: null, outcome: 'proseOnly', days: null };
  if (kind < manner.missing / 2) return { baseline: null, now: 4, outcome: 'notRated', days: null };
  if (kind < manner.missing) return { now: null, outcome: 'notRated', missingReason: oneOf(random, REASONS, 2), days: null };
  const outcome: Outcome = random() < manner.asHoped ? 'asHoped' : oneOf(random, ['partly', 'notAsHoped'], 1);
  return { baseline: 4, now: 3 + below(random, 4), outcome, days: random() < 0.05 ? null : 60 + below(random, 120) };
}

/** How likely each line is met: mostly, seldom, or as it falls. */
const LINES: readonly (readonly [line: ChecklistLine, met: number])[] = [['report', 0.95], ['threeVoices', 0.85], ['agenda', 0.7], ['subGoals', 0.5], ['usefulness', 0.12]];

function checklistOf(random: Random): Checklist {
  const answers = LINES.map(([line, met]) => [line, random() < met] as const);
  const saying = (isMet: boolean) => answers.filter(([, answer]) => answer === isMet).map(([line]) => line);
  return { met: saying(true), unmet: saying(false) };
}

const names = (kind: string, count: number): readonly string[] => Array.from({ length: count }, (_, at) => `${kind}-${at}`);
const below = (random: Random, count: number): number => Math.floor(random() * count);

/** With a skew over 1 the first ones come more often: that is where small groups come from. */
function oneOf<T>(random: Random, items: readonly T[], skew: number): T {
  return items[Math.min(items.length - 1, Math.floor(random() ** skew * items.length))]!;
}
