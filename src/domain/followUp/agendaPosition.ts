import { instantOf, type Instant } from '../time/instant.ts';
import type { Agenda } from './agenda.ts';

const MS_A_MINUTE = 60_000;

export interface AgendaPosition {
  readonly plannedEnd: Instant;
  /** Whole minutes to the planned end, begun ones counted; negative when behind. */
  readonly minutesLeft: number;
  /** How much of the item's own time has passed, 0 to 1. */
  readonly share: number;
}

/** When each item is planned to end. */
export function plannedEnds(agenda: Agenda, start: Instant): Instant[] {
  let at = Date.parse(start);
  return agenda.map(({ minutes }) => instantOf(new Date((at += minutes * MS_A_MINUTE))));
}

/** Where the clock stands for the item the meeting is at. Null for an item that is not there. */
export function agendaPosition(agenda: Agenda, index: number, start: Instant, now: Instant): AgendaPosition | null {
  const item = agenda[index];
  const plannedEnd = plannedEnds(agenda, start)[index];
  if (!item || !plannedEnd) return null;
  const left = (Date.parse(plannedEnd) - Date.parse(now)) / MS_A_MINUTE;
  const share = item.minutes > 0 ? 1 - left / item.minutes : 1;
  return { plannedEnd, minutesLeft: Math.ceil(left) + 0, share: Math.min(1, Math.max(0, share)) };
}

/** The item that is planned for now; the last one when the time is over, the first before it begins. */
export function plannedIndex(agenda: Agenda, start: Instant, now: Instant): number {
  const at = plannedEnds(agenda, start).findIndex((end) => now < end);
  return at === -1 ? Math.max(0, agenda.length - 1) : at;
}
