import type { PersonCells } from './dayCells.ts';

interface Cover {
  readonly id: string;
  readonly kind: 'busy' | 'off';
  readonly cells: Uint8Array;
}

/**
 * Few people who together cannot at any moment from one cell to another: the one who is away longest first, then who is
 * away longest in the rest. By id where two are alike, so that the order of the people changes nothing.
 */
export function whoCovers(people: readonly PersonCells[], from: number, to: number): { readonly busy: readonly string[]; readonly off: readonly string[] } {
  const open = new Uint8Array(to - from).fill(1);
  const covers = people.flatMap(({ id, busy, off }): Cover[] => [{ id, kind: 'busy', cells: busy.subarray(from, to) }, { id, kind: 'off', cells: off.subarray(from, to) }]);
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
  let most = 0;
  for (const cover of covers) {
    let length = 0;
    for (let at = 0; at < open.length; at++) length += open[at]! & cover.cells[at]!;
    if (length > most || (best && length === most && length > 0 && nameOf(cover) < nameOf(best))) {
      best = cover;
      most = length;
    }
  }
  return best;
}

function nameOf({ id, kind }: Cover): string {
  return `${id} ${kind}`;
}
