import type { Agenda } from '../followUp/agenda.ts';
import type { Attendee, Part } from './attendee.ts';

/** What decides when somebody is there. */
export interface MeetingShape {
  /** Length of the meeting in minutes. */
  readonly minutes: number;
  readonly agenda?: Agenda;
}

/**
 * When in the meeting a person is there, in order and apart from each other. Whoever would be there at no time
 * (items that were deleted, or lie after the end) is taken as there throughout: too careful is mended with one press.
 */
export function partsOf({ part, items }: Attendee, { minutes, agenda }: MeetingShape): readonly Part[] {
  const whole = { from: 0, to: minutes };
  const parts = agenda && items && items.length > 0 ? partsOfItems(items, agenda) : [part ?? whole];
  const inside = parts.map(({ from, to }) => ({ from, to: Math.min(to, minutes) })).filter(({ from, to }) => from < to);
  return inside.length > 0 ? inside : [whole];
}

/** Minutes from the beginning to where each item begins, and to the end of the last. */
export function beginsOf(agenda: Agenda): readonly number[] {
  const begins = [0];
  for (const { minutes } of agenda) begins.push(begins.at(-1)! + minutes);
  return begins;
}

/** The item (from 1) that is on so many minutes into the meeting; the last one when all are over. */
export function itemAt(agenda: Agenda, minute: number): number {
  const begins = beginsOf(agenda);
  const next = begins.findIndex((begin, at) => at > 0 && minute < begin);
  return next === -1 ? agenda.length : next;
}

function partsOfItems(items: readonly number[], agenda: Agenda): Part[] {
  const begins = beginsOf(agenda);
  const parts: Part[] = [];
  for (const item of [...new Set(items)].sort((a, b) => a - b)) {
    const [from, to] = [begins[item - 1], begins[item]];
    if (from === undefined || to === undefined || from === to) continue;
    const last = parts.at(-1);
    if (last?.to === from) parts[parts.length - 1] = { from: last.from, to };
    else parts.push({ from, to });
  }
  return parts;
}
