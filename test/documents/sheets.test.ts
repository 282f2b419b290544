import { strFromU8, unzipSync } from 'fflate';
import { toCsv, toXlsx, type Workbook } from '#documents';

const workbook = (overrides: Partial<Workbook> = {}): Workbook => ({
  language: 'da',
  name: 'udvikling-siden-start-2026-11-23',
  sheets: [{ name: 'Efter måltype', columns: [{ title: 'Måltype', width: 20 }, { title: 'Dage', width: 10 }], rows: [['Udvikle', 87.5], ['Begrænse tab', null]] }],
  notes: { title: 'Forklaring', lines: ['Tallene viser udvikling; ikke bevist effekt.'] },
  ...overrides,
});

const withCell = (cell: string): Workbook => workbook({ sheets: [{ name: 'Temaer', columns: [{ title: 'Tema', width: 20 }], rows: [[cell]] }] });
const csvOf = (book: Workbook) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(toCsv(book).content);

async function sheetsIn(book: Workbook): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync((await toXlsx(book)).content);
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('toCsv', () => {
  it('writes a decimal comma, a semicolon between, and every table with its name', () => {
    expect(csvOf(workbook())).toBe('\uFEFFEfter måltype\r\nMåltype;Dage\r\nUdvikle;87,5\r\nBegrænse tab;\r\n\r\nForklaring\r\n"Tallene viser udvikling; ikke bevist effekt."\r\n');
  });

  it('writes a point and a comma between in English', () => {
    expect(csvOf(workbook({ language: 'en' }))).toContain('Udvikle,87.5\r\n');
  });

  it.each(['=1+1', '+45', '-2', '@SUM(A1)', '\t=1'])('lets no spreadsheet run %j', (cell) => {
    expect(csvOf(withCell(cell))).toContain(`'${cell}`);
  });

  it('lets a lone dash be a dash, and keeps quotes and lines in their field', () => {
    expect(csvOf(withCell('–'))).toContain('\r\n–\r\n');
    expect(csvOf(withCell('Han sagde "ja"\nog gik'))).toContain('"Han sagde ""ja""\nog gik"');
  });
});

describe('toXlsx', () => {
  it('has a sheet for each table and one for the notes', async () => {
    const { 'xl/workbook.xml': book } = await sheetsIn(workbook());

    expect([...book!.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name)).toEqual(['Efter måltype', 'Forklaring']);
  });

  it('keeps a number a number and a text a text, also one that looks like a formula', async () => {
    const { 'xl/worksheets/sheet1.xml': numbers } = await sheetsIn(workbook());
    const { 'xl/worksheets/sheet1.xml': texts, 'xl/sharedStrings.xml': strings } = await sheetsIn(withCell('=1+1'));

    expect(numbers).toContain('<v>87.5</v>');
    expect(texts).not.toContain('<f>');
    expect(strings ?? texts).toContain('=1+1');
  });

  it('escapes what would break it', async () => {
    const files = await sheetsIn(withCell('<Mor & far>'));

    expect(Object.values(files).join('')).toContain('&lt;Mor &amp; far&gt;');
  });
});
