import { oneAtATime } from '#flows';
import { mergeDrafts } from './mergeDrafts.ts';
import { newestDraft, type StatusDraft } from './statusDraft.ts';

export interface SharedDraftParts {
  /** As the page found it, and as the room had it then. */
  readonly draft: StatusDraft;
  readonly inRoom: StatusDraft;
  readonly read: () => Promise<string | null>;
  readonly save: (text: string, merge: (theirs: string) => string) => Promise<void>;
  /** The room has something else than before, or what is shown has got more to it. */
  readonly onChange: (shared: SharedDraft, hasTaken: boolean) => void;
}

export interface SharedDraft {
  readonly draft: () => StatusDraft;
  readonly inRoom: () => StatusDraft;
  readonly write: (draft: StatusDraft) => void;
  /** All was handed in: the rows have what was sent, and the room nothing else that this window knows of. */
  readonly startFrom: (sent: StatusDraft) => void;
  /** What is written by when its turn comes: an answer awaited before it may have brought more. @throws Failure */
  readonly save: () => Promise<void>;
  /** Takes what another window wrote since. Answers whether there was any. @throws Failure */
  readonly catchUp: () => Promise<boolean>;
}

/** One draft in the room that several windows of one person write: each takes in what the others wrote, and none writes over it. */
export function createSharedDraft({ read, save, onChange, ...first }: SharedDraftParts): SharedDraft {
  let { draft, inRoom } = first;
  /** Texts of this window that the room may have: an answer can be lost after the write. */
  let own: readonly string[] = [];
  /** Counts the hand-ins. */
  let turn = 0;
  /** What another window left in the room while this one handed in may stand there, and is not taken yet. */
  let isBehind = false;
  // What is read while this window writes could not be taken, and yet the next write would count it as known.
  const inTurn = oneAtATime();
  const shared: SharedDraft = { draft: () => draft, inRoom: () => inRoom, write: (next) => void (draft = next), startFrom, save: () => inTurn(send), catchUp: () => inTurn(catchUp) };

  function startFrom(sent: StatusDraft): void {
    turn += 1;
    isBehind = true;
    // Where the room could not be cleared, what was handed in stands there still: nothing new.
    own = [...own, JSON.stringify(inRoom)];
    draft = sent;
    inRoom = sent;
  }

  /** Null for nothing new: a cleared row, and what this window wrote itself. */
  function news(text: string | null): StatusDraft | null {
    const theirs = text === null || own.includes(text) ? null : newestDraft(text);
    return theirs && JSON.stringify(theirs) !== JSON.stringify(inRoom) ? theirs : null;
  }

  async function send(): Promise<void> {
    if (isBehind) await catchUp();
    const text = JSON.stringify(draft);
    own = [...own, text];
    let written = text;
    await save(text, (there) => {
      const theirs = news(there);
      written = theirs ? JSON.stringify(mergeDrafts(inRoom, newestDraft(text)!, theirs)) : text;
      own = [...own, written];
      return written;
    });
    own = [written];
    inRoom = newestDraft(written) ?? inRoom;
    if (written !== text) draft = mergeDrafts(newestDraft(text)!, draft, inRoom);
    onChange(shared, written !== text);
  }

  async function catchUp(): Promise<boolean> {
    const before = turn;
    const text = await read();
    // It was handed in meanwhile: what was read then says nothing of what stands there now.
    if (before !== turn) return catchUp();
    isBehind = false;
    const theirs = news(text);
    if (!theirs) return false;
    const merged = mergeDrafts(inRoom, draft, theirs);
    const hasTaken = JSON.stringify({ ...merged, changedAt: null }) !== JSON.stringify({ ...draft, changedAt: null });
    inRoom = theirs;
    draft = merged;
    onChange(shared, hasTaken);
    return hasTaken;
  }

  return shared;
}
