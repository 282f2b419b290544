import type { Recorded } from '#domain';

/** The value alone, for what is kept as plain data. */
export function withoutRecord<T extends object>(recorded: Recorded<T>): T {
  const value: { record?: unknown } = { ...recorded };
  delete value.record;
  return value as T;
}
