import type { Instant } from '#domain';
import type { KeptPlans } from './keptPlans.ts';
import { countNotes, type MeetingConflict, type MeetingPlan, NO_PLAN, type Notes } from './meetingNotes.ts';

/** What this device keeps until it has arrived: survives a reload and a closed window. */
export interface KeptNotes {
  readonly format: 2;
  readonly notes: Notes;
  readonly conflicts: readonly MeetingConflict[];
  /** Those that have not arrived in their room. */
  readonly plans: KeptPlans;
  /** When the last of it was written; of older keeping it is not known. */
  readonly at?: Instant;
}

/** Null when there is nothing left to keep. */
export function textOfKept(kept: Omit<KeptNotes, 'format'>): string | null {
  if (countNotes(kept.notes) === 0 && kept.conflicts.length === 0 && Object.keys(kept.plans).length === 0) return null;
  return JSON.stringify({ format: 2, ...kept } satisfies KeptNotes);
}

/** Null for nothing, and for what another version wrote. */
export function readKept(text: string | null): KeptNotes | null {
  const kept = parse(text) as Partial<KeptNotes> | null;
  const isOurs = kept?.format === 2 && typeof kept.plans === 'object' && typeof kept.notes?.decisions === 'object' && typeof kept.notes.statuses === 'object' && Array.isArray(kept.conflicts);
  return isOurs ? (kept as KeptNotes) : null;
}

export function readPlan(text: string | null): MeetingPlan | null {
  const plan = parse(text) as Partial<MeetingPlan> | null;
  return plan && 'nextDue' in plan ? { ...NO_PLAN, ...plan } : null;
}

function parse(text: string | null): unknown {
  if (text === null || text === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
