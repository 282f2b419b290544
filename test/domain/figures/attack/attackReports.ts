import { type FigureRow, isSmall, type ReportTables, type Result } from '#domain';
import type { Recovered } from './attackCut.ts';

/** One report as somebody saw it, and whose rows were in it. */
export interface Seen {
  readonly when: string;
  readonly tables: ReportTables | null;
  readonly rows: readonly Result[];
}

type Figures = ReadonlyMap<string, number>;

/**
 * Takes every report from every other whose rows it has as well: the next day's from the day before's, a total from its part.
 * The reader knows when nothing fell out in between, so that the difference is what came.
 */
export function attackReports(seen: readonly Seen[]): readonly Recovered[] {
  const shown = seen.flatMap((one) => (one.tables ? [{ ...one, figures: figuresOf(one.tables), keys: new Set(one.rows.map(({ key }) => key)) }] : []));
  return shown.flatMap((part) =>
    shown.flatMap((whole) => {
      if (part === whole || part.keys.size > whole.keys.size || ![...part.keys].every((key) => whole.keys.has(key))) return [];
      return differences(part.figures, whole.figures).map((found) => `${part.when} → ${whole.when}: ${found}`);
    }),
  );
}

/** A total less all of its parts but one, where that one is kept back. */
export function attackTotal(total: Seen, parts: readonly Seen[]): readonly Recovered[] {
  const all = total.tables && figuresOf(total.tables);
  if (!all) return [];
  const own = parts.map(({ tables }) => (tables ? figuresOf(tables) : new Map<string, number>()));
  return [...all].flatMap(([name, sum]) => {
    const known = own.filter((figures) => figures.has(name));
    const left = sum - known.reduce((shown, figures) => shown + figures.get(name)!, 0);
    return known.length === parts.length - 1 && isSmall(left) ? [`${name} = ${left}`] : [];
  });
}

function differences(part: Figures, whole: Figures): readonly Recovered[] {
  return [...part].flatMap(([name, figure]) => {
    const more = (whole.get(name) ?? figure) - figure;
    return isSmall(more) ? [`${name} + ${more}`] : [];
  });
}

function figuresOf({ all, goalTypes, themes, services }: ReportTables): Figures {
  const figures = new Map<string, number>([['everybody withBoth', all.withBoth]]);
  if (all.citizens !== null) figures.set('everybody', all.citizens);
  for (const [kind, rows] of Object.entries({ goalTypes, themes, services })) for (const row of rows as readonly FigureRow<string>[]) note(figures, `${kind} ${row.group}`, row);
  return figures;
}

function note(figures: Map<string, number>, name: string, row: FigureRow<string>): void {
  if (row.kind === 'hidden') return;
  figures.set(`${name} withBoth`, row.withBoth);
  if (row.citizens !== null) figures.set(`${name} citizens`, row.citizens);
  if (row.asHoped) figures.set(`${name} asHoped`, row.asHoped.citizens);
}
