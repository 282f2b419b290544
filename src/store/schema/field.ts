import * as z from 'zod/mini';
import { type CalendarDay, dayIn, type Instant, type Key, parseCalendarDay, toInstant, toKey } from '#domain';
import { column, type Column, type WireFields } from './column.ts';

/** How one property of a domain value lies in the columns of a row. */
export interface Field<V> {
  readonly columns: readonly Column[];
  /** @throws FieldMismatch when the columns hold something else. */
  readonly read: (fields: WireFields) => V;
  readonly write: (value: V) => WireFields;
}

/** Names the column and what is wrong with it, never what it holds. */
export class FieldMismatch extends Error {
  readonly column: string;

  constructor(columnName: string, reason: string) {
    super(`${columnName}: ${reason}`);
    this.column = columnName;
  }
}

interface Options {
  readonly indexed?: boolean;
  readonly unique?: boolean;
}

/** SharePoint's single line holds 255 characters; what may be longer is `longText`. */
export function text(name: string, title: string, options?: Options): Field<string> {
  return oneColumn(column(name, title, { kind: 'text' }, options), z.string(), (value) => value, (value) => value, '');
}

export function longText(name: string, title: string): Field<string> {
  return oneColumn(column(name, title, { kind: 'longText' }), z.string(), (value) => value, (value) => value, '');
}

export function key(name: string, title: string, options?: Options): Field<Key> {
  return oneColumn(column(name, title, { kind: 'text' }, options), z.string(), toKey, (value) => value);
}

/** The identity of every row. */
export const rowKey = key('Key', 'Nøgle', { unique: true });

/** @param whenAbsent of a column that was added later: rows written before have none */
export function number(name: string, title: string, whenAbsent?: number): Field<number> {
  return oneColumn(column(name, title, { kind: 'number' }), z.number(), (value) => value, (value) => value, whenAbsent);
}

/** Absent reads as no: SharePoint leaves out what was never set. */
export function boolean(name: string, title: string): Field<boolean> {
  return oneColumn(column(name, title, { kind: 'boolean' }), z.boolean(), (value) => value, (value) => value, false);
}

/** Stable codes, never words. */
export function choice<const C extends string>(name: string, title: string, choices: readonly C[], options?: Options): Field<C> {
  return oneColumn(column(name, title, { kind: 'choice', choices }, options), z.enum(choices as readonly [C, ...C[]]), (value) => value, (value) => value);
}

/**
 * A day of the calendar. Written as noon UTC and read as the day in the product's zone, so that neither the site's zone
 * nor daylight saving moves it to the day before.
 */
export function day(name: string, title: string, options?: Options): Field<CalendarDay> {
  return oneColumn(column(name, title, { kind: 'day' }, options), z.string(), readDay, (value) => `${value}T12:00:00Z`);
}

export function instant(name: string, title: string, options?: Options): Field<Instant> {
  return oneColumn(column(name, title, { kind: 'instant' }, options), z.string(), toInstant, (value) => value);
}

/** Null is an empty column. */
export function nullable<V>(field: Field<V>): Field<V | null> {
  const names = field.columns.map(({ name }) => name);
  return {
    columns: field.columns,
    read: (fields) => (names.every((name) => isEmpty(fields[name])) ? null : field.read(fields)),
    write: (value) => (value === null ? Object.fromEntries(names.map((name) => [name, null])) : field.write(value)),
  };
}

/** A property that consists of several, each in columns of its own. */
export function group<V extends object>(parts: Fields<V>): Field<V> {
  const entries = Object.entries(parts) as [keyof V & string, Field<V[keyof V]>][];
  return {
    columns: entries.flatMap(([, field]) => field.columns),
    read: (fields) => Object.fromEntries(entries.map(([name, field]) => [name, field.read(fields)])) as V,
    write: (value) => Object.assign({}, ...entries.map(([name, field]) => field.write(value[name]))) as WireFields,
  };
}

/** A field for every property: what is forgotten does not compile. */
export type Fields<V> = { readonly [P in keyof V]-?: Field<V[P]> };

function readDay(value: string): CalendarDay {
  return parseCalendarDay(value) ?? dayIn(toInstant(value));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function oneColumn<W, V>(one: Column, wire: z.ZodMiniType<W>, decode: (value: W) => V, encode: (value: V) => W, whenEmpty?: V): Field<V> {
  return {
    columns: [one],
    read(fields) {
      const value = fields[one.name];
      if (whenEmpty !== undefined && isEmpty(value)) return whenEmpty;
      return decodeColumn(one.name, wire, decode, value);
    },
    write: (value) => ({ [one.name]: encode(value) }),
  };
}

/** @throws FieldMismatch */
export function decodeColumn<W, V>(name: string, wire: z.ZodMiniType<W>, decode: (value: W) => V, value: unknown): V {
  const read = wire.safeParse(value ?? undefined);
  if (!read.success) throw new FieldMismatch(name, isEmpty(value) ? 'empty' : (read.error.issues[0]?.code ?? 'does not fit'));
  try {
    return decode(read.data);
  } catch (error) {
    if (error instanceof RangeError) throw new FieldMismatch(name, 'does not fit');
    throw error;
  }
}
