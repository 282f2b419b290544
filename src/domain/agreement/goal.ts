import type { Voice } from '../people/voice.ts';
import type { Key } from '../key.ts';
import type { CalendarDay } from '../time/calendarDay.ts';

/** FFB måltype. Decides what counts as success. */
export type GoalType = 'develop' | 'maintain' | 'limitLoss';

export type GoalState = 'proposed' | 'agreed' | 'active' | 'reached' | 'stopped' | 'replaced';

export interface SmartAnswers {
  readonly specific: boolean;
  readonly measurable: boolean;
  readonly accepted: boolean;
  readonly realistic: boolean;
  readonly timeBound: boolean;
}

/** How a goal is measured in numbers (R53): start and wished level on one scale version. */
export interface Measure {
  readonly scaleKey: Key;
  readonly baseline: number | null;
  /** Limit loss: the level expected. */
  readonly target: number | null;
  readonly baselineOn: CalendarDay | null;
  /** Goal attainment scaling only. */
  readonly weight: number | null;
}

/** A version of a goal; immutable once it left draft. */
export interface Goal {
  /** `<goal id>|0001` */
  readonly key: Key;
  readonly caseKey: Key;
  readonly contractKey: Key;
  readonly text: string;
  /** In the citizen's own words, shown first; empty when nobody has asked yet. */
  readonly citizenWording: string;
  readonly goalType: GoalType;
  readonly theme: string;
  /** FFB code of the theme where it has one (R73). */
  readonly themeCode: string | null;
  readonly reachedWhen: string;
  readonly smart: SmartAnswers;
  /** The day it is to be reached by: the T of SMART (DOMAIN 3.2). Null: none is agreed. */
  readonly timeFrame: CalendarDay | null;
  /** Null: prose only. */
  readonly measure: Measure | null;
  readonly agreedBy: Readonly<Record<Voice, CalendarDay | null>>;
  /** 1 = first. */
  readonly priority: number;
  readonly state: GoalState;
}

/** The agreed day was over when it was looked at: being on the way is then no longer enough (DOMAIN 4.6). */
export function isPastPlan({ timeFrame }: Pick<Goal, 'timeFrame'>, on: CalendarDay): boolean {
  return timeFrame !== null && on > timeFrame;
}

export type SubGoalState = 'draft' | 'submitted' | 'returned' | 'approved' | 'reached' | 'stopped';

/** A concrete step, found by provider and citizen together (R10). */
export interface SubGoal {
  readonly key: Key;
  readonly caseKey: Key;
  /** Id of the goal, without version. */
  readonly goalId: Key;
  readonly text: string;
  readonly dueOn: CalendarDay | null;
  readonly state: SubGoalState;
}
