import type { Key } from '../key.ts';
import type { CalendarDay } from '../time/calendarDay.ts';

export type DecisionKind = 'continue' | 'adjust' | 'reached' | 'stop';

export type Agreement = 'yes' | 'partly' | 'no' | 'notStated';

/** What authority and citizen decided on one goal, or on the whole (goalKey null). Key: `followUp|goal` or `followUp|all`. */
export interface Decision {
  readonly key: Key;
  readonly caseKey: Key;
  readonly followUpKey: Key;
  readonly goalKey: Key | null;
  readonly kind: DecisionKind | null;
  readonly text: string;
  readonly citizenAgrees: Agreement;
  /** Recorded apart from what was agreed (R104). */
  readonly dissent: string;
  readonly decidedOn: CalendarDay;
}
