import type { AdherenceRow, CalendarDay, Cut, FigureRow, ReportTables, ScaleRow } from '#domain';
import type { Cell, Sheet, Workbook } from '#documents';
import { formatDayLong } from '#i18n';
import { nameOfPeriod } from './CutChoice.tsx';
import { servicesByName } from './presentGaps.ts';
import { hiddenIn, nameOfTheme, notesOf, presentReport, type ReportContext } from './presentReport.ts';
import { scalesByName } from './presentScales.ts';

/** The report as a file: the cells of its tables, no more and no less. What is hidden on the page is not in the file. */
export function workbookOf(tables: ReportTables, cut: Cut, day: CalendarDay, context: ReportContext): Workbook {
  const { words, language } = context;
  const period = nameOfPeriod(cut.period, words);
  const area = words.area[cut.area].toLocaleLowerCase();
  const { facts, causes } = presentReport(tables, context);
  return {
    language,
    name: words.files.name(words.files.cut(String(cut.period.year), String(cut.period.half), cut.area)),
    sheets: [typeSheet(tables, context), themeSheet(tables, context), gapSheet(tables, context), scaleSheet(tables, context), adherenceSheet(tables, context)],
    notes: {
      title: words.files.notes,
      lines: [words.title, words.lead(period, area, formatDayLong(day, language, { year: true })), `${words.caveat} ${words.caveatMore}`, ...facts, ...causes.map(({ text }) => text), words.countedOnce, words.suppressed, ...words.how.lines],
    },
  };
}

function typeSheet({ goalTypes }: ReportTables, context: ReportContext): Sheet {
  const { words, terms } = context;
  return { name: words.byType, columns: columnsOf(words.column.goalType, true, context), rows: goalTypes.map((row) => rowOf(row, terms.goalType[row.group], true, context)) };
}

function themeSheet({ themes }: ReportTables, context: ReportContext): Sheet {
  const { words } = context;
  return { name: words.byTheme, columns: columnsOf(words.column.theme, false, context), rows: themes.map((row) => rowOf(row, nameOfTheme(row.group, context), false, context)) };
}

/** `isDetailed`: the page shows start ratings and days for goal types only, so no more is in the file. */
function columnsOf(group: string, isDetailed: boolean, { words: { column, files } }: ReportContext): Sheet['columns'] {
  const figures = [column.citizens, ...(isDetailed ? [column.withBaseline] : []), column.withBoth, ...(isDetailed ? [files.days] : []), column.asHoped, files.share, files.low, files.high];
  return columns(group, figures, files.note);
}

function rowOf(row: FigureRow<string>, name: string, isDetailed: boolean, context: ReportContext): Cell[] {
  const { words } = context;
  if (row.kind === 'hidden') return [name, ...Array.from({ length: isDetailed ? 8 : 6 }, () => null), hiddenIn(row.reason, context)];
  const { asHoped } = row;
  const known = (value: number | null): Cell => value ?? words.notShown;
  const percent = (share: number) => Math.round(share * 100);
  return [
    name,
    known(row.citizens),
    ...(isDetailed ? [known(row.withBaseline)] : []),
    row.withBoth,
    ...(isDetailed ? [row.medianDays] : []),
    ...(asHoped ? [asHoped.citizens, percent(asHoped.share), percent(asHoped.interval.low), percent(asHoped.interval.high)] : [row.withBoth === 0 ? null : words.notShown, null, null, null]),
    notesOf(row, context).join(' · '),
  ];
}

function gapSheet({ services }: ReportTables, context: ReportContext): Sheet {
  const { words } = context;
  const rows = servicesByName(services, context).map(({ row, name }): Cell[] => {
    if (row.kind === 'hidden') return [name, null, null, null, hiddenIn(row.reason, context)];
    const { citizens, withBoth } = row;
    return [name, citizens ?? words.notShown, withBoth, citizens === null ? words.notShown : citizens - withBoth, ''];
  });
  return { name: words.files.gaps, columns: columns(words.gaps.service, [words.column.citizens, words.column.withBoth, words.gaps.missing], words.files.note), rows };
}

function scaleSheet({ scales }: ReportTables, context: ReportContext): Sheet {
  const { words } = context;
  const figures = [words.scales.voice, words.column.withBoth, words.scales.better, words.scales.same, words.scales.worse, words.scales.mid, words.scales.low, words.scales.high];
  const rows = scalesByName(scales, context).map(({ row, scale, voice }): Cell[] => [scale, voice, ...scaleCells(row, context)]);
  return { name: words.scales.title, columns: columns(words.scales.scale, figures, words.files.note), rows };
}

/** One decimal, as the page shows it. */
function scaleCells(row: ScaleRow, context: ReportContext): Cell[] {
  if (row.kind === 'hidden') return [null, null, null, null, null, null, null, hiddenIn(row.reason, context)];
  if (row.change === null) return [row.withBoth, null, null, null, null, null, null, context.words.scales.few];
  const { better, same, worse, mean } = row.change;
  return [row.withBoth, better, same, worse, ...[mean.mean, mean.low, mean.high].map((value) => Math.round(value * 10) / 10), ''];
}

function adherenceSheet({ adherence }: ReportTables, context: ReportContext): Sheet {
  const { words } = context;
  const rows = adherence.map(({ line, told }: AdherenceRow): Cell[] => {
    const name = words.adherence.lines[line];
    if (!told) return [name, null, null, null, words.adherence.few];
    if (told.kind === 'rounded') return [name, null, null, Math.round(told.share * 100), words.adherence.rounded];
    return [name, told.met, told.contracts, Math.round((told.met / told.contracts) * 100), ''];
  });
  return { name: words.files.adherence, columns: columns(words.adherence.line, [words.adherence.met, words.adherence.of, words.files.share], words.files.note), rows };
}

function columns(group: string, figures: readonly string[], note: string): Sheet['columns'] {
  return [{ title: group, width: 36 }, ...figures.map((title) => ({ title, width: 13 })), { title: note, width: 60 }];
}
