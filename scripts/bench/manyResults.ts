import { addDays, CHECKLIST, type Checklist, type Key, type Outcome, type Result, toCalendarDay } from '#domain';
import { createRandom } from './random.ts';

const THEMES = ['Dagligdag', 'Fritid', 'Helbred', 'Kommunikation', 'Mobilitet', 'Samspil', 'Skole og læring', 'Økonomi'];
const GOAL_TYPES = ['develop', 'maintain', 'limitLoss'] as const;
const CHECKLIST_MET: Checklist = { met: CHECKLIST.slice(1), unmet: CHECKLIST.slice(0, 1) };
const GOALS_A_CITIZEN = 3;
const FOLLOW_UPS_A_GOAL = 4;
const FIRST_DAY = toCalendarDay('2024-01-08');

/** So many results as a large municipality has after some years: three goals a citizen, four follow-ups a goal, a tenth without a rating. */
export function manyResults(count: number): Result[] {
  const random = createRandom(count);
  const results: Result[] = [];
  for (let goal = 0; results.length < count; goal += 1) {
    for (let at = 0; at < FOLLOW_UPS_A_GOAL && results.length < count; at += 1) results.push(resultOf(goal, at, random));
  }
  return results;
}

function resultOf(goal: number, at: number, random: () => number): Result {
  const citizen = Math.floor(goal / GOALS_A_CITIZEN);
  const isRated = random() > 0.1;
  return {
    key: keyOf('result', goal * FOLLOW_UPS_A_GOAL + at),
    resultKey: keyOf('citizen', citizen),
    goalRef: keyOf('goal', goal),
    serviceKey: keyOf('service', citizen % 12),
    theme: THEMES[goal % THEMES.length]!,
    area: citizen % 2 === 0 ? 'child' : 'adult',
    goalType: GOAL_TYPES[goal % GOAL_TYPES.length]!,
    scaleKey: keyOf('scale', 1),
    voice: 'provider',
    baseline: 3,
    now: isRated ? 3 + Math.floor(random() * 5) : null,
    target: 6,
    missingReason: isRated ? null : 'notAble',
    outcome: isRated ? outcomeOf(random()) : 'notRated',
    days: isRated ? 90 * (at + 1) : null,
    closedOn: addDays(FIRST_DAY, 90 * (at + 1) + (citizen % 30)),
    quarter: '2026-Q3',
    hasEnded: at === FOLLOW_UPS_A_GOAL - 1,
    checklist: CHECKLIST_MET,
  };
}

function outcomeOf(chance: number): Outcome {
  return chance < 0.6 ? 'asHoped' : chance < 0.8 ? 'partly' : 'notAsHoped';
}

function keyOf(kind: string, at: number): Key {
  return `${kind}-${String(at).padStart(8, '0')}` as Key;
}
