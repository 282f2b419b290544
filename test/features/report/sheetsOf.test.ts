import { type Cut, reportTables, type Result, toCalendarDay } from '../../../src/domain/index.ts';
import { presentAdherence } from '../../../src/features/report/presentAdherence.ts';
import { presentScales } from '../../../src/features/report/presentScales.ts';
import { workbookOf } from '../../../src/features/report/sheetsOf.ts';
import { formatShare } from '../../../src/i18n/index.ts';
import { report as words } from '../../../src/i18n/da/report.ts';
import { terms } from '../../../src/i18n/da/terms.ts';
import { aKey, aResult } from '../../builders/index.ts';

const service = aKey('service');
const context = { language: 'da', words, terms, services: new Map([[service, { name: 'Familiehuset Fjordbro' }]]), scales: new Map([[aResult().scaleKey!, { name: 'Mestringsskala' }]]) } as const;
const CUT: Cut = { period: { year: 2026, half: 1 }, area: 'adult' };
const SCALES = new Map([[aResult().scaleKey!, { direction: 1 as const }]]);

function citizens(name: string, count: number, overrides: Partial<Result> = {}): Result[] {
  return Array.from({ length: count }, (_, at) => aResult({ key: aKey(`${name} ${at}`), resultKey: aKey(`citizen ${name} ${at}`), goalRef: aKey(`goal ${name} ${at}`), ...overrides }));
}

const bookOf = (results: readonly Result[]) => workbookOf(reportTables(results, SCALES)!, CUT, toCalendarDay('2026-11-23'), context);
const sheets = (...results: readonly Result[][]) => bookOf(results.flat()).sheets;

describe('workbookOf', () => {
  it('holds the figures of the page as numbers', () => {
    const [types] = sheets(citizens('good', 18), citizens('other', 12, { outcome: 'notAsHoped' }));

    expect(types!.rows[0]).toEqual(['Udvikle', 30, 30, 30, 87, 18, 60, 42, 75, '']);
  });

  it('holds nothing of a small group but that it is small', () => {
    const [, themes] = sheets(citizens('a', 3, { theme: 'Mobilitet' }), citizens('b', 4, { theme: 'Kommunikation' }), citizens('b2', 5, { theme: 'Kommunikation', outcome: 'partly' }), citizens('c', 30, { theme: 'Relationer', outcome: 'partly' }), citizens('d', 30, { theme: 'Relationer' }));

    expect(themes!.rows).toEqual([
      ['Kommunikation', null, null, null, null, null, null, words.hidden.complement],
      ['Mobilitet', null, null, null, null, null, null, words.hidden.small],
      ['Relationer', 60, 60, 30, 50, 38, 62, ''],
    ]);
  });

  it('says that a share is not shown, and why', () => {
    const [types] = sheets(citizens('all', 25));

    expect(types!.rows[0]!.slice(5)).toEqual([words.notShown, null, null, null, words.shareHidden]);
  });

  it('tells where ratings are missing by the name of the service', () => {
    const lacking = citizens('lacking', 6, { now: null, outcome: 'notRated', missingReason: 'notAsked' });

    expect(sheets(citizens('good', 18), citizens('other', 12, { outcome: 'notAsHoped' }), lacking)[2]!.rows).toEqual([['Familiehuset Fjordbro', 36, 30, 6, '']]);
  });

  it('holds the change on each scale as numbers with one decimal, as on the page', () => {
    const results = [citizens('up', 8, { now: 6 }), citizens('same', 6, { now: 3 }), citizens('down', 5, { now: 2 })].flat();
    const page = presentScales(reportTables(results, SCALES)!, context);

    expect(sheets(results)[3]!.rows).toEqual([['Mestringsskala', 'Leverandør', 19, 8, 6, 5, 1, 0.1, 1.9, '']]);
    expect(page).toMatchObject([{ better: '8', same: '6', worse: '5', mean: '+1 (+0,1 til +1,9)' }]);
  });

  it('says why a service is kept back, and nothing of it', () => {
    const other = aKey('other service');
    const few = citizens('few', 3, { serviceKey: other });
    const [, , gaps] = sheets(citizens('good', 18), citizens('other', 12, { outcome: 'notAsHoped' }), few, citizens('third', 9, { serviceKey: aKey('third service') }));

    expect(gaps!.rows.filter(([, ...cells]) => cells.slice(0, 3).every((cell) => cell === null)).map((cells) => cells[4]).sort()).toEqual([words.hidden.complement, words.hidden.small].sort());
  });

  it('rounds a line whose number would point at few, and says so', () => {
    const listed = (name: string, n: number, isMet: boolean, more: Partial<Result> = {}) => citizens(name, n, { checklist: { met: isMet ? ['agenda'] : [], unmet: isMet ? [] : ['agenda'] }, ...more });
    const rows = [listed('met', 19, true), listed('unmet', 11, false), listed('lacking', 2, true, { now: null, outcome: 'notRated', missingReason: 'refused' })].flat();

    expect(sheets(rows)[4]!.rows).toEqual([[words.adherence.lines.agenda, null, null, 70, words.adherence.rounded]]);
    expect(presentAdherence(reportTables(rows, SCALES)!, context)[0]!.lines).toEqual([{ key: 'agenda', line: words.adherence.lines.agenda, met: words.none, contracts: words.none, share: words.adherence.about(formatShare(0.7, 'da')), isRounded: true }]);
  });

  it('tells how often each line of the checklist was met', () => {
    const rows = [citizens('met', 15, { checklist: { met: ['agenda'], unmet: ['smart'] } }), citizens('unmet', 5, { checklist: { met: ['smart'], unmet: ['agenda'] } })].flat();

    expect(sheets(rows)[4]!.rows).toEqual([
      [words.adherence.lines.smart, 5, 20, 25, ''],
      [words.adherence.lines.agenda, 15, 20, 75, ''],
    ]);
    expect(presentAdherence(reportTables(rows)!, context).map(({ title, lines }) => [title, lines.map(({ share }) => share)])).toEqual([
      ['Kontrakten', ['25\u00a0%']],
      ['Opfølgningen', ['75\u00a0%']],
    ]);
  });

  it('has as many cells in a row as columns, names Excel takes, and carries the caveat and the cut', () => {
    const checklist = { met: ['agenda', 'smart'], unmet: ['tool'] } as const;
    const book = bookOf([citizens('all', 25, { checklist }), citizens('few', 3, { theme: 'Mobilitet', voice: 'citizen', serviceKey: aKey('other') })].flat());

    expect(new Set(book.sheets.flatMap(({ columns, rows }) => rows.map((row) => row.length - columns.length)))).toEqual(new Set([0]));
    expect(book.sheets.filter(({ name }) => name.length > 31 || /[:\\/?*[\]]/.test(name))).toEqual([]);
    expect(book.notes.lines.join(' ')).toContain(words.caveat);
    expect(book.notes.lines.join(' ')).toContain('1. halvår 2026 · voksne');
    expect(book.name).toBe('udvikling-siden-start-2026-halvaar-1-adult');
  });
});
