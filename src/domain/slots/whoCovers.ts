import type { PersonCells } from './dayCells.ts';

interface Cover {
  readonly id: string;
  readonly kind: 'busy' | 'off';
  readonly cells: Uint8Array;
  /** How many open cells it covered when last counted; it can only become fewer. */
  most: number;
}

/**
 * Few people who together cannot at any moment from one cell to another: the one who is away longest first, then who is
 * away longest in the rest. By id where two are alike, so that the order of the people changes nothing.
 */
export function whoCovers(people: readonly PersonCells[], from: number, to: number): { readonly busy: readonly string[]; readonly off: readonly string[] } {
  const open = new Uint8Array(to - from).fill(1);
  const cover = (id: string, kind: Cover['kind'], cells: Uint8Array): Cover => ({ id, kind, cells, most: cells.length });
  const covers = people
    .flatMap(({ id, busy, off }) => [cover(id, 'busy', busy.subarray(from, to)), cover(id, 'off', off.subarray(from, to))])
    .filter(({ cells }) => cells.includes(1));
  const chosen: Cover[] = [];
  for (let next = longest(covers, open); next; next = longest(covers, open)) {
    chosen.push(next);
    for (let at = 0; at < open.length; at++) if (next.cells[at] === 1) open[at] = 0;
  }
  const ids = (kind: Cover['kind']): string[] => chosen.filter((one) => one.kind === kind).map(({ id }) => id).sort();
  return { busy: ids('busy'), off: ids('off') };
}

function longest(covers: readonly Cover[], open: Uint8Array): Cover | null {
  let best: Cover | null = null;
  for (const cover of covers) {
    if (cover.most === 0 || (best && cover.most < best.most)) continue;
    cover.most = lengthOf(cover, open);
    if (cover.most > (best?.most ?? 0) || (best && cover.most === best.most && nameOf(cover) < nameOf(best))) best = cover;
  }
  return best;
}

function lengthOf({ cells }: Cover, open: Uint8Array): number {
  let length = 0;
  for (let at = 0; at < open.length; at++) length += open[at]! & cells[at]!;
  return length;
}

function nameOf({ id, kind }: Cover): string {
  return `${id} ${kind}`;
}
