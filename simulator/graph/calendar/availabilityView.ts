import type { ShowAs } from './eventRecord.ts';

interface Window {
  readonly startMs: number;
  readonly endMs: number;
  readonly slotMinutes: number;
}

interface Entry {
  readonly startMs: number;
  readonly endMs: number;
  readonly showAs: ShowAs;
}

/** 0 free or working elsewhere, 1 tentative, 2 busy, 3 out of office: one sign for each slot, the weightiest wins. */
export function availabilityView(entries: readonly Entry[], { startMs, endMs, slotMinutes }: Window): string {
  const slotMs = slotMinutes * 60_000;
  const slots = new Uint8Array(Math.ceil((endMs - startMs) / slotMs));
  for (const entry of entries) {
    const first = Math.max(0, Math.floor((entry.startMs - startMs) / slotMs));
    const end = Math.min(slots.length, Math.ceil((entry.endMs - startMs) / slotMs));
    for (let slot = first; slot < end; slot += 1) slots[slot] = Math.max(slots[slot]!, WEIGHT[entry.showAs]);
  }
  return slots.join('');
}

const WEIGHT: Readonly<Record<ShowAs, number>> = { free: 0, workingElsewhere: 0, unknown: 0, tentative: 1, busy: 2, oof: 3 };
