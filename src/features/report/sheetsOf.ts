import { type CalendarDay, type FigureRow, type ReportTables } from '#domain';
import type { Cell, Sheet, Workbook } from '#documents';
import { formatDayLong } from '#i18n';
import type { ReportContext } from './presentReport.ts';
import { hiddenIn, nameOfTheme, notesOf } from './presentReport.ts';

/** The report as a file: the cells of its tables, no more and no less. What is hidden on the page is not in the file. */
export function workbookOf({ goalTypes, themes }: ReportTables, day: CalendarDay, context: ReportContext): Workbook {
  const { words, terms, language } = context;
  const sheet = (name: string, group: string, rows: readonly (readonly Cell[])[]): Sheet => ({ name, columns: columnsOf(group, context), rows });
  return {
    language,
    name: words.files.name(day),
    sheets: [
      sheet(words.byType, words.column.goalType, goalTypes.map((row) => rowOf(row, terms.goalType[row.group], true, context))),
      sheet(words.byTheme, words.column.theme, themes.map((row) => rowOf(row, nameOfTheme(row.group, context), false, context))),
    ],
    notes: {
      title: words.files.notes,
      lines: [words.title, words.files.asOf(formatDayLong(day, language, { year: true })), `${words.caveat} ${words.caveatMore}`, words.countedOnce, words.suppressed],
    },
  };
}

function columnsOf(group: string, { words: { column, files } }: ReportContext): Sheet['columns'] {
  const narrow = [column.citizens, column.withBaseline, column.withBoth, files.days, column.asHoped, files.share, files.low, files.high];
  return [{ title: group, width: 32 }, ...narrow.map((title) => ({ title, width: 13 })), { title: files.note, width: 60 }];
}

/** `isDetailed`: the page shows start ratings and days for goal types only, so no more is in the file. */
function rowOf(row: FigureRow<string>, name: string, isDetailed: boolean, context: ReportContext): Cell[] {
  const { words } = context;
  if (row.kind === 'hidden') return [name, row.reason === 'small' ? words.fewMark : null, null, null, null, null, null, null, null, hiddenIn(row.reason, context)];
  const { asHoped } = row;
  const known = (value: number | null): Cell => value ?? words.notShown;
  const percent = (share: number) => Math.round(share * 100);
  return [
    name,
    known(row.citizens),
    isDetailed ? known(row.withBaseline) : null,
    row.withBoth,
    isDetailed ? row.medianDays : null,
    ...(asHoped ? [asHoped.citizens, percent(asHoped.share), percent(asHoped.interval.low), percent(asHoped.interval.high)] : [row.withBoth === 0 ? null : words.notShown, null, null, null]),
    notesOf(row, context).join(' · '),
  ];
}
