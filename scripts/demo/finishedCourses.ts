import {
  addDays, CHECKLIST, daysBetween, outcomeOf, quarterOf, toKey, versionOf, weekdayOf,
  type Area, type CalendarDay, type Checklist, type ChecklistLine, type GoalType, type Key, type MissingReason, type Result, type Scale, type Voice,
} from '#domain';
import { derivedKey } from '#flows';
import type { DemoPlan } from './demoFiles.ts';
import { createChance, type Chance } from './random.ts';

/** A course of an effort that has ended, as it stands on the report site: without a name, a case or a room. */
export interface FinishedCourse {
  readonly area: Area;
  readonly results: readonly Result[];
}

export const COURSES = 400;
const SEED = 2030;
/** Eight quarters; every follow-up lies in them. */
const REACH_DAYS = 8 * 91;
const DAYS_BETWEEN: readonly number[] = [91, 105, 126, 182];
const DAYS_TO_FIRST: readonly number[] = [84, 91, 98];

interface Place {
  readonly services: readonly string[];
  readonly themes: readonly string[];
}

/** Services and themes by target group, as the story's own cases have them. */
const PLACES: Readonly<Record<Area, Place>> = {
  child: {
    services: ['svc-familie', 'svc-klokke'],
    themes: ['Dagtilbud, skole og læring', 'Stimulering og vejledning', 'Udvikling og adfærd', 'Understøttelse af relationer', 'Fritidsforhold og venskaber'],
  },
  youth: { services: ['svc-klokke', 'svc-sejl'], themes: ['Fritidsforhold og venskaber', 'Udvikling og adfærd', 'Varetage uddannelse', 'Varetage økonomi'] },
  adult: {
    services: ['svc-mobil', 'svc-strand', 'svc-hav', 'svc-eng'],
    themes: ['Deltage i sociale fællesskaber og fritidsaktiviteter', 'Gå og bevæge sig', 'Indgå i samspil og kontakt', 'Købe ind', 'Lave mad', 'Varetage egen sundhed'],
  },
};

const AREAS = [['child', 35], ['youth', 20], ['adult', 45]] as const;
const GOAL_TYPES = [['develop', 65], ['maintain', 22], ['limitLoss', 13]] as const;
const VOICES = [['provider', 88], ['citizen', 12]] as const;
/** By the scale's code; those of the story's own cases alone stand at nothing. */
const SCALES: Readonly<Record<string, number>> = { S10: 60, B10: 25, F04: 15 };
const GOALS_A_COURSE = [[1, 45], [2, 40], [3, 15]] as const;
const FOLLOW_UPS_A_COURSE = [[1, 15], [2, 25], [3, 35], [4, 25]] as const;
const MISSING = [['notAsked', 30], ['refused', 25], ['absent', 20], ['notAble', 15], ['notRelevant', 10]] as const satisfies readonly (readonly [MissingReason, number])[];

/** In a hundred courses, those whose ratings were never asked for, or not at the start: where it happens is what a manager can do something about. */
const GAPS: Readonly<Record<'usual' | 'often', readonly (readonly [Gap, number])[]>> = {
  usual: [['none', 100]],
  often: [['none', 54], ['notAsked', 27], ['noBaseline', 19]],
};
const GAPS_OFTEN: ReadonlySet<string> = new Set(['svc-mobil', 'svc-strand', 'svc-familie', 'svc-sejl']);
type Gap = 'none' | 'notAsked' | 'noBaseline';

/** Steps on the scale from one follow-up to the next, in the wished direction. The same for every service and theme: nothing here ranks anybody. */
const STEPS: Readonly<Record<GoalType, readonly (readonly [number, number])[]>> = {
  develop: [[3, 26], [1, 15], [0, 25], [-1, 34]],
  maintain: [[1, 15], [0, 56], [-1, 29]],
  limitLoss: [[1, 5], [0, 30], [-1, 45], [-2, 20]],
};

/** The same courses in every run; their days lie before `today`, the newest just before it. */
export async function finishedCourses({ services, scales }: Pick<DemoPlan, 'services' | 'scales'>, today: CalendarDay): Promise<readonly FinishedCourse[]> {
  const chance = createChance(SEED);
  const drawn = Array.from({ length: COURSES }, () => drawCourse(chance, scales, today));
  return Promise.all(drawn.map((course, at) => toRows(course, at, services)));
}

interface DrawnGoal {
  readonly goalType: GoalType;
  readonly theme: string;
  readonly voice: Voice;
  readonly scale: Scale | null;
  readonly baseline: number | null;
  readonly target: number | null;
  /** At each follow-up; null: not rated. */
  readonly ratings: readonly (number | null)[];
  readonly missing: MissingReason;
}

interface DrawnCourse {
  readonly area: Area;
  readonly service: string;
  readonly startedOn: CalendarDay;
  readonly closedOn: readonly CalendarDay[];
  readonly goals: readonly DrawnGoal[];
  /** At each follow-up. */
  readonly checklists: readonly Checklist[];
}

function drawCourse(chance: Chance, scales: readonly Scale[], today: CalendarDay): DrawnCourse {
  const area = chance.weighted<Area>(AREAS);
  const { services, themes } = PLACES[area];
  const service = chance.oneOf(services);
  const gap = chance.oneOf(DAYS_BETWEEN);
  const lacks = chance.weighted<Gap>(GAPS[GAPS_OFTEN.has(service) ? 'often' : 'usual']);
  const count = chance.weighted<number>(FOLLOW_UPS_A_COURSE);
  const last = addDays(today, -1 - chance.below(REACH_DAYS - gap * (count - 1)));
  const closedOn = Array.from({ length: count }, (_, at) => onWorkday(addDays(last, -gap * (count - 1 - at))));
  return {
    area,
    service,
    startedOn: addDays(closedOn[0]!, -chance.oneOf(DAYS_TO_FIRST)),
    closedOn,
    goals: Array.from({ length: chance.weighted<number>(GOALS_A_COURSE) }, () => drawGoal(chance, chance.oneOf(themes), scales, count)).map((goal) => withGap(goal, lacks)),
    checklists: Array.from({ length: count }, () => drawChecklist(chance)),
  };
}

function drawGoal(chance: Chance, theme: string, scales: readonly Scale[], followUps: number): DrawnGoal {
  const goalType = chance.weighted<GoalType>(GOAL_TYPES);
  const shared = { goalType, theme, voice: chance.weighted<Voice>(VOICES), missing: chance.weighted<MissingReason>(MISSING) };
  if (chance.percent(6)) return { ...shared, scale: null, baseline: null, target: null, ratings: Array.from({ length: followUps }, () => null) };
  const scale = chance.weighted(scales.map((one) => [one, SCALES[versionOf(one.key).id] ?? 0] as const));
  const start = startOf(chance, scale, goalType);
  const aim = { develop: 3 * scale.minimalChange, maintain: 0, limitLoss: -scale.minimalChange }[goalType];
  let now = start;
  const ratings = Array.from({ length: followUps }, () => {
    now = within(scale, now + scale.direction * chance.weighted(STEPS[goalType]));
    return chance.percent(1) ? null : now;
  });
  return { ...shared, scale, baseline: start, target: within(scale, start + scale.direction * Math.min(aim, 4)), ratings };
}

function withGap(goal: DrawnGoal, lacks: Gap): DrawnGoal {
  if (lacks === 'none' || !goal.scale) return goal;
  return lacks === 'noBaseline' ? { ...goal, baseline: null } : { ...goal, ratings: goal.ratings.map(() => null), missing: 'notAsked' };
}

/** How often a line is met in a hundred follow-ups, where it is not most of the time. */
const SELDOM_MET: Readonly<Partial<Record<ChecklistLine, number>>> = { rationale: 64, subGoalsApproved: 58, smart: 55, finish: 61, onTime: 72, citizenInvites: 47, reportOnTime: 69, functionalChange: 66, threeVoices: 59, usefulness: 38 };
const USUALLY_MET = 88;

function drawChecklist(chance: Chance): Checklist {
  const answers = CHECKLIST.map((line) => ({ line, isMet: chance.percent(SELDOM_MET[line] ?? USUALLY_MET) }));
  const saying = (isMet: boolean) => answers.filter((answer) => answer.isMet === isMet).map(({ line }) => line);
  return { met: saying(true), unmet: saying(false) };
}

/** Who is to develop begins low, who is to keep or to lose little has something to keep. */
function startOf(chance: Chance, { min, max, direction }: Scale, goalType: GoalType): number {
  const third = Math.max(1, Math.floor((max - min) / 3));
  const fromWorst = (goalType === 'develop' ? 0 : third) + chance.below(third + 1);
  return direction === 1 ? min + fromWorst : max - fromWorst;
}

const within = ({ min, max }: Scale, value: number): number => Math.min(max, Math.max(min, value));

/** Nobody closes a follow-up at the weekend. */
function onWorkday(day: CalendarDay): CalendarDay {
  return addDays(day, -Math.max(0, weekdayOf(day) - 5));
}

/** Keys as closing makes them: hashes, so that they say nothing and are the same in every run. */
async function toRows(course: DrawnCourse, at: number, services: DemoPlan['services']): Promise<FinishedCourse> {
  const resultKey = await derivedKey('demo', 'course', String(at));
  const serviceKey = toKey(services.find(({ id }) => id === course.service)!.key);
  const rows = course.goals.flatMap((goal, goalAt) => course.closedOn.map((closedOn, followUp) => toRow({ course, goal, goalAt, followUp, closedOn, resultKey, serviceKey })));
  return { area: course.area, results: await Promise.all(rows) };
}

interface RowParts {
  readonly course: DrawnCourse;
  readonly goal: DrawnGoal;
  readonly goalAt: number;
  readonly followUp: number;
  readonly closedOn: CalendarDay;
  readonly resultKey: Key;
  readonly serviceKey: Key;
}

async function toRow({ course, goal, goalAt, followUp, closedOn, resultKey, serviceKey }: RowParts): Promise<Result> {
  const { goalType, theme, voice, scale, baseline, target } = goal;
  const now = goal.ratings[followUp] ?? null;
  return {
    key: await derivedKey(resultKey, String(goalAt), String(followUp)),
    resultKey,
    goalRef: await derivedKey(resultKey, String(goalAt)),
    serviceKey,
    theme,
    area: course.area,
    goalType,
    scaleKey: scale?.key ?? null,
    voice,
    baseline,
    now,
    target,
    missingReason: scale && now === null ? goal.missing : null,
    outcome: outcomeOf({ goalType, scale, baseline, now, target, isPastPlan: false }),
    days: now === null ? null : daysBetween(course.startedOn, closedOn),
    closedOn,
    quarter: quarterOf(closedOn),
    hasEnded: followUp === course.closedOn.length - 1,
    checklist: course.checklists[followUp]!,
  };
}
