import type { ShownGroup, ShownRow } from '../../hosts/sharepoint/sharePointShapes.ts';

export interface GroupLine {
  readonly kind: 'group';
  readonly key: string;
  readonly group: ShownGroup;
  /** 0: by the first column. */
  readonly depth: number;
  readonly isOpen: boolean;
  /** Of the rows that fit the search when there is one. */
  readonly count: number;
}

export interface RowLine {
  readonly kind: 'row';
  readonly row: ShownRow;
  /** From 0, as column formatting counts. */
  readonly index: number;
}

export type Line = GroupLine | RowLine;

export interface Arrangement {
  readonly rows: readonly ShownRow[];
  readonly groups: readonly ShownGroup[];
  /** Whether a search has taken rows away. */
  readonly isFiltered: boolean;
  readonly isOpen: (key: string) => boolean;
}

/** Rows below their groups, those of a closed group left out. The outer list has one part per group of the first column. */
export function rowLines({ rows, groups, isFiltered, isOpen }: Arrangement): readonly (readonly Line[])[] {
  const lines = new Map<number, RowLine>(rows.map((row, index) => [row.id, { kind: 'row', row, index }]));
  if (groups.length === 0) return [[...lines.values()]];
  return groups.map((group) => linesOf(group, '', 0)).filter((part) => part.length > 0);

  function linesOf(group: ShownGroup, above: string, depth: number): readonly Line[] {
    const key = `${above}/${JSON.stringify(group.value ?? null)}`;
    const loaded = group.itemIds.flatMap((id) => lines.get(id) ?? []);
    if (isFiltered && loaded.length === 0) return [];
    const head: GroupLine = { kind: 'group', key, group, depth, isOpen: isOpen(key), count: isFiltered ? loaded.length : group.count };
    if (!head.isOpen) return [head];
    return [head, ...(group.groups.length > 0 ? group.groups.flatMap((inner) => linesOf(inner, key, depth + 1)) : loaded)];
  }
}
