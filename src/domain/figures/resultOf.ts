import type { Case } from '../agreement/case.ts';
import type { Goal } from '../agreement/goal.ts';
import type { Scale } from '../agreement/scale.ts';
import type { Status } from '../followUp/status.ts';
import type { Key } from '../key.ts';
import type { Voice } from '../people/voice.ts';
import { daysBetween, quarterOf, type CalendarDay } from '../time/calendarDay.ts';
import type { Checklist } from './checklist.ts';
import { outcomeOf } from './outcome.ts';
import type { Result } from './result.ts';

export interface ResultParts {
  /** See Result: hashes, so that no key of a room stands on the report site. */
  readonly key: Key;
  readonly goalRef: Key;
  readonly case: Case;
  readonly serviceKey: Key;
  /** The version that was rated: baseline and rating are then on the same version of the scale (R81). */
  readonly goal: Goal;
  readonly scale: Scale | null;
  /** What the provider rated at this follow-up; null when nobody did. */
  readonly status: Status | null;
  readonly closedOn: CalendarDay;
  readonly hasEnded: boolean;
  readonly isPastPlan: boolean;
  /** Authority and citizen decided that the goal is reached: it stays in the figures as a success, whatever the last level (R84). */
  readonly isReached?: boolean;
  readonly checklist?: Checklist | null;
}

/** Whose figure stands in a goal's measure from the start. */
const BASELINE_VOICE: Voice = 'provider';

/** The row a closed follow-up leaves for one goal. */
export function resultOf(parts: ResultParts): Result {
  const { goal, status, scale, closedOn } = parts;
  const measure = goal.measure;
  const rating = measure ? (status?.rating ?? null) : null;
  const now = rating?.value ?? null;
  const voice = status?.voice ?? BASELINE_VOICE;
  const baseline = voice === BASELINE_VOICE ? (measure?.baseline ?? null) : null;
  const target = measure?.target ?? null;
  const judged = outcomeOf({ goalType: goal.goalType, scale: measure && scale, baseline, now, target, isPastPlan: parts.isPastPlan });
  return {
    key: parts.key,
    resultKey: parts.case.resultKey,
    goalRef: parts.goalRef,
    serviceKey: parts.serviceKey,
    theme: goal.theme,
    area: parts.case.citizen.area,
    goalType: goal.goalType,
    scaleKey: measure?.scaleKey ?? null,
    voice,
    baseline,
    now,
    target,
    missingReason: measure && now === null ? (rating?.missingReason ?? 'notAsked') : null,
    outcome: parts.isReached && judged !== 'notRated' && judged !== 'proseOnly' ? 'asHoped' : judged,
    days: rating && now !== null && baseline !== null && measure?.baselineOn ? daysBetween(measure.baselineOn, rating.ratedOn) : null,
    closedOn,
    quarter: quarterOf(closedOn),
    hasEnded: parts.hasEnded,
    checklist: parts.checklist ?? null,
  };
}
