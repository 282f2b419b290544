/** What a row looks like on the wire: by internal name. Columns without a value are left out by the service. */
export type WireFields = Readonly<Record<string, unknown>>;

export type ColumnType =
  | { readonly kind: 'text' }
  /** Plain multi-line; cannot be indexed. */
  | { readonly kind: 'longText' }
  | { readonly kind: 'number' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'day' }
  | { readonly kind: 'instant' };

/** A column as set-up makes it. */
export interface Column {
  /** Internal name, English, fixed for ever. */
  readonly name: string;
  /** What people see, Danish. */
  readonly title: string;
  readonly type: ColumnType;
  readonly isIndexed: boolean;
  readonly isUnique: boolean;
}

export function column(name: string, title: string, type: ColumnType, more: { readonly indexed?: boolean; readonly unique?: boolean } = {}): Column {
  return { name, title, type, isIndexed: more.indexed === true || more.unique === true, isUnique: more.unique === true };
}
