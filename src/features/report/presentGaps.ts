import type { FigureRow, Key, ReportTables } from '#domain';
import { formatNumber } from '#i18n';
import { hiddenIn, type ReportContext } from './presentReport.ts';

/** One service: how many of its citizens lack a rating. */
export interface GapRow {
  readonly key: string;
  readonly service: string;
  /** Null: shown. */
  readonly hidden: string | null;
  readonly citizens: string;
  readonly withBoth: string;
  readonly missing: string;
}

/** Where ratings are missing, in the order of the alphabet. Services without a single one in the period have no row. */
export function presentGaps({ services }: Pick<ReportTables, 'services'>, context: ReportContext): readonly GapRow[] {
  return servicesByName(services, context).map(({ row, name }) => {
    const { words, language } = context;
    if (row.kind === 'hidden') return { key: row.group, service: name, hidden: hiddenIn(row.reason, context), citizens: words.none, withBoth: words.none, missing: words.none };
    const figure = (value: number | null) => (value === null ? words.notShown : formatNumber(value, language, 0));
    return { key: row.group, service: name, hidden: null, citizens: figure(row.citizens), withBoth: figure(row.withBoth), missing: figure(row.citizens === null ? null : row.citizens - row.withBoth) };
  });
}

export function servicesByName(rows: readonly FigureRow<Key>[], { services, words }: ReportContext): readonly { readonly row: FigureRow<Key>; readonly name: string }[] {
  return rows.map((row) => ({ row, name: services.get(row.group)?.name ?? words.gaps.unknownService })).sort((a, b) => a.name.localeCompare(b.name, 'da'));
}
