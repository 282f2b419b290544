/** A value as one segment of a path. */
export function segment(value: string): string {
  return encodeURIComponent(value);
}

/** A value inside a literal of a filter: quotes are doubled. */
export function literal(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
