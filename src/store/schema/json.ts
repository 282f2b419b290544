import * as z from 'zod/mini';
import { Failure } from '#domain';
import { column } from './column.ts';
import { decodeColumn, type Field, FieldMismatch } from './field.ts';

/** SharePoint's plain multi-line text holds 63,999 characters. */
const LONGEST = 60_000;

/** Raised when the shape of one column changes; readers know the older ones. */
const FORMAT = 1;

/**
 * Parts nobody filters by, as JSON with the number of its format. The schema is claimed to fit `V`; keys, days and instants
 * inside are strings there and are checked where they are used.
 */
export function json<V>(name: `${string}Json`, title: string, value: z.ZodMiniType<unknown>, whenEmpty?: V): Field<V> {
  const envelope = z.object({ format: z.literal(FORMAT), value });
  return {
    columns: [column(name, title, { kind: 'longText' })],
    read(fields) {
      const text = fields[name];
      if (whenEmpty !== undefined && (text === undefined || text === null || text === '')) return whenEmpty;
      return decodeColumn(name, envelope, (read) => read.value as V, parse(name, text));
    },
    write: (written) => ({ [name]: serialize(name, written) }),
  };
}

function serialize(name: string, value: unknown): string {
  const text = JSON.stringify({ format: FORMAT, value });
  if (text.length > LONGEST) throw new Failure('invalid', `${name} is longer than ${LONGEST} characters`, { code: 'tooLong' });
  return text;
}

function parse(name: string, text: unknown): unknown {
  if (typeof text !== 'string') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new FieldMismatch(name, 'is not JSON');
  }
}
