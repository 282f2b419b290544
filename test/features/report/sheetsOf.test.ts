import { reportTables, type Result, toCalendarDay } from '../../../src/domain/index.ts';
import { workbookOf } from '../../../src/features/report/sheetsOf.ts';
import { report as words } from '../../../src/i18n/da/report.ts';
import { terms } from '../../../src/i18n/da/terms.ts';
import { aKey, aResult } from '../../builders/index.ts';

const context = { language: 'da', words, terms } as const;

function citizens(name: string, count: number, overrides: Partial<Result> = {}): Result[] {
  return Array.from({ length: count }, (_, at) => aResult({ key: aKey(`${name} ${at}`), resultKey: aKey(`citizen ${name} ${at}`), goalRef: aKey(`goal ${name} ${at}`), ...overrides }));
}

const sheets = (...results: readonly Result[][]) => workbookOf(reportTables(results.flat()), toCalendarDay('2026-11-23'), context).sheets;

describe('workbookOf', () => {
  it('holds the figures of the page as numbers', () => {
    const [types] = sheets(citizens('good', 18), citizens('other', 12, { outcome: 'notAsHoped' }));

    expect(types!.rows[0]).toEqual(['Udvikle', 30, 30, 30, 87, 18, 60, 42, 75, '']);
  });

  it('holds nothing of a small group but that it is small', () => {
    const [, themes] = sheets(citizens('a', 3, { theme: 'Mobilitet' }), citizens('b', 9, { theme: 'Kommunikation' }), citizens('c', 30, { theme: 'Relationer', outcome: 'partly' }), citizens('d', 30, { theme: 'Relationer' }));

    expect(themes!.rows).toEqual([
      ['Kommunikation', null, null, null, null, null, null, null, null, words.hidden.complement],
      ['Mobilitet', '<5', null, null, null, null, null, null, null, words.hidden.small],
      ['Relationer', 60, null, 60, null, 30, 50, 38, 62, ''],
    ]);
  });

  it('says that a share is not shown, and why', () => {
    const [types] = sheets(citizens('all', 25));

    expect(types!.rows[0]!.slice(5)).toEqual([words.notShown, null, null, null, words.shareHidden]);
  });

  it('has as many cells in a row as columns, and carries the caveat', () => {
    const book = workbookOf(reportTables(citizens('all', 25)), toCalendarDay('2026-11-23'), context);

    expect(new Set(book.sheets.flatMap(({ columns, rows }) => rows.map((row) => row.length - columns.length)))).toEqual(new Set([0]));
    expect(book.notes.lines.join(' ')).toContain(words.caveat);
    expect(book.name).toBe('udvikling-siden-start-2026-11-23');
  });
});
