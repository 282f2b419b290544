/** A text somewhere in a document, with the way to it: `extensions[0].ribbons[1].contexts[0]`. */
export interface FoundText {
  readonly path: string;
  readonly text: string;
}

/** Every text in it, in order. */
export function textsIn(value: unknown, path = ''): FoundText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return (value as unknown[]).flatMap((one, at) => textsIn(one, `${path}[${at}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]: [string, unknown]) => textsIn(one, path === '' ? name : `${path}.${name}`));
}

/** Every value that stands under that name, at any depth. */
export function valuesNamed(value: unknown, name: string): unknown[] {
  if (Array.isArray(value)) return (value as unknown[]).flatMap((one) => valuesNamed(one, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]: [string, unknown]) => [...(key === name ? [one] : []), ...valuesNamed(one, name)]);
}

/** The same, a list where it is one, else the one value. */
export function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  return value === undefined || value === null || value === '' ? [] : [value];
}
