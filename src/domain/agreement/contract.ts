import type { Key } from '../key.ts';
import type { CalendarDay } from '../time/calendarDay.ts';

/** At least one is agreed (R17). */
export interface MaterialForm {
  readonly prose: boolean;
  readonly number: boolean;
}

export interface FollowUpInterval {
  readonly n: number;
  readonly unit: 'weeks' | 'months';
}

export type TradeKind = 'external' | 'internal';

export type ContractState = 'draft' | 'final' | 'signed' | 'active' | 'ended';

/** A version of the agreement between authority and provider; immutable once it left draft. */
export interface Contract {
  /** `<contract id>|0001` */
  readonly key: Key;
  readonly caseKey: Key;
  readonly serviceKey: Key;
  readonly tradeKind: TradeKind;
  readonly effortStart: CalendarDay;
  /** Assessment tool with edition, e.g. `ICS_2019` (R4). */
  readonly tool: string;
  readonly legalBasis: string;
  readonly purpose: string;
  /** Why these goals come before others (R9). */
  readonly rationale: string;
  readonly materialForm: MaterialForm;
  readonly interval: FollowUpInterval;
  readonly nextDue: CalendarDay | null;
  /** R27, R56. */
  readonly reachedWhen: string;
  /** What the citizen moves on to (R56). */
  readonly transitionTo: string;
  readonly state: ContractState;
  readonly endedOn: CalendarDay | null;
  readonly endReason: string | null;
}
