import type { PaperFile } from './paperFile.ts';
import type { Cell, Sheet, Workbook } from './sheet.ts';

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A workbook with a sheet for each table and one for the notes. The one of the library's doors that starts no worker: the pages' policy allows none. */
export async function toXlsx({ name, sheets, notes }: Workbook): Promise<PaperFile> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const all = [...sheets.map(tableOf), { data: notes.lines.map((line) => [{ value: line, type: String, wrap: true }]), sheet: notes.title, columns: [{ width: 100 }] }];
  const blob = await writeXlsxFile(all).toBlob();
  return { name: `${name}.xlsx`, contentType: EXCEL, content: new Uint8Array(await blob.arrayBuffer()) };
}

function tableOf({ name, columns, rows }: Sheet) {
  const head = columns.map(({ title }) => ({ value: title, type: String, fontWeight: 'bold' as const, wrap: true }));
  return { sheet: name, columns: columns.map(({ width }) => ({ width })), stickyRowsCount: 1, data: [head, ...rows.map((row) => row.map(cellOf))] };
}

/** Told what it is: a text that looks like a formula stays a text. */
function cellOf(cell: Cell) {
  if (cell === null) return null;
  return typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: String, wrap: true };
}
