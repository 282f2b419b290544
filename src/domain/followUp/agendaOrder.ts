import { type Agenda, FIXED_ITEMS, type FixedItem, USUAL_MINUTES } from './agenda.ts';

/** Agenda items somebody is there for, by number from 1; null is the whole meeting. */
export type ItemNumbers = readonly number[] | null;

/** An agenda after a change, and what each old number has become. Whoever is there for an item follows it. */
export interface ChangedAgenda {
  readonly agenda: Agenda;
  readonly follow: (items: ItemNumbers) => ItemNumbers;
}

/** @param at from 0. Beyond an end nothing moves. */
export function moveItem(agenda: Agenda, at: number, by: -1 | 1): ChangedAgenda {
  const to = at + by;
  const [item, other] = [agenda[at], agenda[to]];
  if (!item || !other) return { agenda, follow: (items) => items };
  const renumber = (n: number) => (n === at + 1 ? to + 1 : n === to + 1 ? at + 1 : n);
  return { agenda: agenda.with(at, other).with(to, item), follow: (items) => sorted(items?.map(renumber) ?? null) };
}

/** Whoever was there for that item alone is there for the one that takes its place, never of a sudden for the whole meeting. */
export function removeItem(agenda: Agenda, at: number): ChangedAgenda {
  const left = agenda.filter((_, place) => place !== at);
  const follow = (items: ItemNumbers): ItemNumbers => {
    if (items === null || left.length === 0) return null;
    const kept = items.filter((n) => n !== at + 1).map((n) => (n > at + 1 ? n - 1 : n));
    return kept.length > 0 ? sorted(kept) : [Math.min(at + 1, left.length)];
  };
  return { agenda: left, follow };
}

/** Back at its usual place: before the first fixed item that comes after it. */
export function restoreItem(agenda: Agenda, item: FixedItem): ChangedAgenda {
  const later = FIXED_ITEMS.slice(FIXED_ITEMS.indexOf(item) + 1) as readonly string[];
  const found = agenda.findIndex((each) => later.includes(each.item));
  const at = found < 0 ? lastFixed(agenda) + 1 : found;
  return {
    agenda: [...agenda.slice(0, at), { item, title: '', minutes: USUAL_MINUTES[item] }, ...agenda.slice(at)],
    follow: (items) => items?.map((n) => (n > at ? n + 1 : n)) ?? null,
  };
}

/** The fixed items that are not on it (R23 asks for at least the five). */
export function missingItems(agenda: Agenda): readonly FixedItem[] {
  return FIXED_ITEMS.filter((fixed) => !agenda.some(({ item }) => item === fixed));
}

function lastFixed(agenda: Agenda): number {
  return agenda.reduce((last, { item }, at) => (item === 'custom' ? last : at), -1);
}

function sorted(items: ItemNumbers): ItemNumbers {
  return items === null ? null : [...items].sort((a, b) => a - b);
}
