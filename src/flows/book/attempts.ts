import { joinKeys, type Key, type Meeting, type Recorded } from '#domain';
import { type BookingPlan, inClaimOrder } from './bookingPlan.ts';

/** Which Meetings row this booking writes, or whose it runs into. */
export type Attempt =
  | { readonly kind: 'new'; readonly key: Key }
  /** The organizer's own earlier attempt, not finished: finish or undo it first. */
  | { readonly kind: 'unfinished'; readonly meeting: Recorded<Meeting> }
  /** A colleague is booking, or has booked. */
  | { readonly kind: 'taken'; readonly meeting: Recorded<Meeting> };

/** The attempt that comes next: `<first follow-up>|1`, and one more after an attempt that was undone, cancelled or taken over. */
export function nextAttempt(plan: BookingPlan, organizerId: string): Attempt {
  const first = inClaimOrder(plan.covers)[0]!.followUp.key;
  const last = plan.meetings.filter(({ key }) => numberOf(key, first) > 0).reduce<Recorded<Meeting> | null>((a, b) => (a && numberOf(a.key, first) > numberOf(b.key, first) ? a : b), null);
  const next = { kind: 'new', key: joinKeys(first, String(last ? numberOf(last.key, first) + 1 : 1)) } as const;
  if (!last || isOver(last)) return next;
  if (isUnfinished(last) && last.organizer.id === organizerId) return { kind: 'unfinished', meeting: last };
  return plan.takesOver && isUnfinished(last) ? next : { kind: 'taken', meeting: last };
}

/** A booking that did not come to its end, and was not given up either. */
export function isUnfinished({ step }: Meeting): boolean {
  return step === 'booking' || step === 'claimed' || step === 'eventCreated' || step === 'agendaAttached' || step === 'invited' || step === 'inForm';
}

function isOver({ step }: Meeting): boolean {
  return step === 'undone' || step === 'cancelled';
}

/** 0 when the row belongs to another follow-up. */
function numberOf(key: Key, first: Key): number {
  return key.startsWith(`${first}|`) ? Number(key.slice(first.length + 1)) : 0;
}
