/** A view people browse. */
export interface View {
  /** Danish. */
  readonly title: string;
  /** Internal names, in order. */
  readonly columns: readonly string[];
  /** CAML below `<Query>`; the first condition is on an indexed column, or the view stops at 5,000 rows. */
  readonly query: string;
  readonly rowLimit: number;
  readonly isDefault: boolean;
  /** Column formatting by internal name (JSON v2). */
  readonly formats?: Readonly<Record<string, object>>;
}
