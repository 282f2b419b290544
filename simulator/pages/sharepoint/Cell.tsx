import { cellFormat, type CellPlace, formatScope } from './cellFormat.ts';
import { FormattedValue } from './format/FormattedValue.tsx';
import { LongText } from './LongText.tsx';
import { plainValue } from './plainValue.ts';

/** One value of a row: as the column's formatting wants it, else by its type. */
export function Cell({ isInLink = false, ...place }: CellPlace & { readonly isInLink?: boolean }) {
  const { column, row } = place;
  const plain = plainValue(row.cells[column.name], column.kind);
  const format = cellFormat(column);
  if (format) return <FormattedValue element={format} scope={formatScope(place)} plain={plain} isInLink={isInLink} />;
  return isInLink ? plain : <LongText text={plain} label={column.title} />;
}
