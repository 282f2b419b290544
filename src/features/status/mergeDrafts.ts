import { isWords, type Leaf, leavesOf, takeLeaf, textOfLeaf, writeWords } from './draftLeaves.ts';
import { mergeMerging } from './mergingText.ts';
import type { StatusDraft } from './statusDraft.ts';

/**
 * One status written in two windows, answer by answer: what one of them changed is kept, and where both wrote, both texts stand.
 * @param base as both knew it
 */
export function mergeDrafts(base: StatusDraft, mine: StatusDraft, theirs: StatusDraft): StatusDraft {
  const { merged, conflicts } = compareDrafts(base, mine, theirs);
  const both = conflicts.filter(isWords).reduce((draft, leaf) => writeWords(draft, leaf, together(textOfLeaf(mine, leaf), textOfLeaf(theirs, leaf))), merged);
  // Words of a window that had not met a row are not held against it by standing beside those that were.
  const heldAgainst = mine.heldAgainst?.filter((mark) => theirs.heldAgainst?.includes(mark));
  return { ...mergeMerging(base, mine, theirs, both, together), ...(heldAgainst && { heldAgainst }), changedAt: (mine.changedAt ?? '') >= (theirs.changedAt ?? '') ? mine.changedAt : theirs.changedAt };
}

export interface Comparison {
  /** Mine, with every answer that only they changed. */
  readonly merged: StatusDraft;
  /** Answers that both changed, and differently: `merged` holds mine. */
  readonly conflicts: readonly Leaf[];
}

/** What two people made of the same status. */
export function compareDrafts(base: StatusDraft, mine: StatusDraft, theirs: StatusDraft): Comparison {
  const changed = leavesOf(base, mine, theirs).filter((leaf) => textOfLeaf(theirs, leaf) !== textOfLeaf(base, leaf) && textOfLeaf(theirs, leaf) !== textOfLeaf(mine, leaf));
  const isMine = (leaf: Leaf): boolean => textOfLeaf(mine, leaf) !== textOfLeaf(base, leaf);
  return { merged: changed.filter((leaf) => !isMine(leaf)).reduce((draft, leaf) => takeLeaf(draft, leaf, theirs), mine), conflicts: changed.filter(isMine) };
}

/** Of the same words, more of them are enough. */
function together(mine: string, theirs: string): string {
  if (theirs.includes(mine)) return theirs;
  return mine.includes(theirs) ? mine : `${theirs}\n\n${mine}`;
}
