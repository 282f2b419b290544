import type { CellValue, ShownColumn, ShownRow } from '../../hosts/sharepoint/sharePointShapes.ts';
import { boot, businessNow, type HostBoot } from '../frame/boot.ts';
import type { FormatScope } from './format/evaluate.ts';
import { formattedText } from './format/formattedText.ts';
import type { FormatValue } from './format/formatValue.ts';
import { type FormatElement, readFormatter } from './format/readFormatter.ts';
import { plainValue } from './plainValue.ts';

export interface CellPlace {
  readonly column: ShownColumn;
  readonly columns: readonly ShownColumn[];
  readonly row: ShownRow;
  readonly rowIndex: number;
}

const read = new Map<string, FormatElement | undefined>();

/** How the column wants its values shown; read once per formatting, not once per row. */
export function cellFormat({ formatter }: ShownColumn): FormatElement | undefined {
  if (formatter === null) return undefined;
  if (!read.has(formatter)) read.set(formatter, readFormatter(formatter));
  return read.get(formatter);
}

export function formatScope({ column, columns, row, rowIndex }: CellPlace): FormatScope {
  return {
    field: (name) => formatValue(row.cells[name], columns.find((one) => one.name === name)),
    currentField: column.name,
    now: businessNow(),
    me: boot<HostBoot>().mail,
    rowIndex,
  };
}

/** What is read in the cell. */
export function cellText(place: CellPlace): string {
  const format = cellFormat(place.column);
  return format ? formattedText(format, formatScope(place)) : plainValue(place.row.cells[place.column.name], place.column.kind);
}

function formatValue(value: CellValue | undefined, column: ShownColumn | undefined): FormatValue {
  if (value === undefined) return '';
  if (typeof value === 'object') return value.join('; ');
  const isDate = column?.kind === 'day' || column?.kind === 'instant';
  return isDate && typeof value === 'string' ? new Date(value) : value;
}
