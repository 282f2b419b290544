import { mergeDrafts } from './mergeDrafts.ts';
import { newestDraft, type StatusDraft } from './statusDraft.ts';

/** Where this device keeps what the room does not have yet. Encrypted by whoever gives it to us: words about a person stand in it. */
export interface DraftTail {
  readonly read: (name: string) => string | null;
  /** Names that begin so. */
  readonly names: (beginning: string) => readonly string[];
  readonly write: (name: string, text: string | null) => void;
}

export interface KeptTails {
  /** The newest there is: the room's words with all that was left on this device. */
  readonly draft: StatusDraft;
  /** What it was put together from, by name: forgotten once the room has it. */
  readonly tails: ReadonlyMap<string, string>;
}

/** One for each window that was closed, or is open, before its words reached the room; the oldest first. */
export function readTails(device: DraftTail, beginning: string, inRoom: StatusDraft): KeptTails {
  const tails = new Map(device.names(beginning).map((name) => [name, device.read(name) ?? ''] as const));
  const left = [...tails.values()].flatMap((text) => readTail(text) ?? []).sort((a, b) => ((a.draft.changedAt ?? '') < (b.draft.changedAt ?? '') ? -1 : 1));
  return { draft: left.reduce(withTail, inRoom), tails };
}

/** Only what still says the same: another window may have written on. */
export function forgetTails(device: DraftTail, tails: ReadonlyMap<string, string>): void {
  for (const [name, text] of tails) if (device.read(name) === text) device.write(name, null);
}

/** @param base as the room had it when this was written */
export function textOfTail(draft: StatusDraft, base: StatusDraft): string {
  return JSON.stringify({ ...draft, base });
}

/** What a window left, and on top of which words of the room it was written. */
interface Tail {
  readonly draft: StatusDraft;
  /** Null: an older edition did not keep it. */
  readonly base: StatusDraft | null;
}

function readTail(text: string): Tail | null {
  const kept: (StatusDraft & { readonly base?: StatusDraft }) | null = newestDraft(text);
  if (!kept) return null;
  const { base, ...draft } = kept;
  return { draft, base: base ? newestDraft(JSON.stringify(base)) : null };
}

/** Another window or device may have written in the room since. */
function withTail(before: StatusDraft, { draft, base }: Tail): StatusDraft {
  if (base) return mergeDrafts(base, draft, before);
  return (before.changedAt ?? '') > (draft.changedAt ?? '') ? before : draft;
}
