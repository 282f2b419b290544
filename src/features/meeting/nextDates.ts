import { addDays, addMonths, type CalendarDay, type Contract, daysBetween, nextDueAfter, parseCalendarDay } from '#domain';

export interface NextDates {
  /** By the agreed interval; null without a contract. */
  readonly agreed: CalendarDay | null;
  /** About half-way there. */
  readonly earlier: CalendarDay | null;
}

/** Proposals for when to meet again, counted from the meeting; never a day that is over. */
export function nextDates(contract: Pick<Contract, 'interval'> | null, metOn: CalendarDay, today: CalendarDay): NextDates {
  const agreed = contract && nextDueAfter(metOn, contract.interval);
  if (!agreed || agreed <= today) return { agreed: null, earlier: null };
  const earlier = addDays(metOn, Math.floor(daysBetween(metOn, agreed) / 2));
  return { agreed, earlier: earlier > today ? earlier : null };
}

export interface NextDatesOfAll {
  /** By each contract's interval, the nearest first. */
  readonly agreed: readonly CalendarDay[];
  /** About half-way to the nearest. */
  readonly earlier: CalendarDay | null;
}

/** Proposals for a meeting about several contracts. */
export function nextDatesOf(contracts: readonly (Pick<Contract, 'interval'> | null)[], metOn: CalendarDay, today: CalendarDay): NextDatesOfAll {
  const all = contracts.map((contract) => nextDates(contract, metOn, today));
  const agreed = [...new Set(all.flatMap((one) => one.agreed ?? []))].sort();
  return { agreed, earlier: all.find((one) => one.agreed !== null && one.agreed === agreed[0])?.earlier ?? null };
}

/** A follow-up further away than this is a slip of the keyboard. */
const FURTHEST_MONTHS = 24;

export type OwnDate = { readonly kind: 'day'; readonly day: CalendarDay } | { readonly kind: 'problem'; readonly problem: 'notADay' | 'past' | 'far' };

/** What somebody typed as the next date. */
export function readOwnDate(text: string, today: CalendarDay): OwnDate {
  const day = parseCalendarDay(text);
  if (!day) return { kind: 'problem', problem: 'notADay' };
  if (day <= today) return { kind: 'problem', problem: 'past' };
  return day > addMonths(today, FURTHEST_MONTHS) ? { kind: 'problem', problem: 'far' } : { kind: 'day', day };
}
