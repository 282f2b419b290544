/** What stands below a column of all rows of a view: how many have a value, or their average. */
export type Total = 'COUNT' | 'AVG';

/** A view people browse. Here and not with the lists themselves: no page needs them, and every page would fetch them. */
export interface View {
  /** Danish. */
  readonly title: string;
  /** Internal names, in order. */
  readonly columns: readonly string[];
  /** CAML below `<Query>`; the first condition is on an indexed column, or the view stops at 5,000 rows. */
  readonly query: string;
  readonly rowLimit: number;
  readonly isDefault: boolean;
  /** By internal name. */
  readonly totals?: Readonly<Record<string, Total>>;
}

/** Of a list that says nothing about views: what people can read, newest first. Keys, codes of a catalogue and JSON mean nothing to them. */
export function overview(columns: readonly { readonly name: string }[]): View {
  const readable = columns.map(({ name }) => name).filter((name) => !/(Key|Id|Json|Url|Code)$/.test(name) && name !== 'Cpr');
  const MOST_COLUMNS = 8;
  return {
    title: 'Oversigt',
    columns: [...readable.slice(0, MOST_COLUMNS), 'Modified', 'Editor'],
    query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE"/></OrderBy>',
    rowLimit: 100,
    isDefault: true,
  };
}
