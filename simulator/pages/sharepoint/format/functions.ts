import { ZONE } from '../../frame/danishTime.ts';
import type { FormatValue } from './formatValue.ts';

type FormatFunction = (...operands: readonly FormatValue[]) => FormatValue;

const DATE = new Intl.DateTimeFormat('da-DK', { timeZone: ZONE, day: '2-digit', month: '2-digit', year: 'numeric' });
const TIME = new Intl.DateTimeFormat('da-DK', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' });
const DAY_MS = 86_400_000;

/** As people read it; a date that is none is empty. */
export function text(value: FormatValue | undefined): string {
  if (!(value instanceof Date)) return String(value ?? '');
  return Number.isNaN(value.getTime()) ? '' : `${DATE.format(value)} ${TIME.format(value)}`;
}

const number = (value: FormatValue | undefined): number => (value === undefined || value === '' ? 0 : Number(value));
const date = (value: FormatValue | undefined): Date => (value instanceof Date ? value : new Date(typeof value === 'boolean' ? NaN : (value ?? NaN)));
const dated = (value: FormatValue | undefined, format: Intl.DateTimeFormat): string => {
  const instant = date(value);
  return value === '' || Number.isNaN(instant.getTime()) ? '' : format.format(instant);
};

/** Operators and functions of Microsoft's formatting syntax reference. */
export const FUNCTIONS: Readonly<Record<string, FormatFunction>> = {
  '+': (a, b) => (typeof a === 'string' || typeof b === 'string' ? text(a) + text(b) : number(a) + number(b)),
  '-': (a, b) => number(a) - number(b),
  '*': (a, b) => number(a) * number(b),
  '/': (a, b) => number(a) / number(b),
  '%': (a, b) => number(a) % number(b),
  '!': (a) => !a,
  '==': (a, b) => compare(a, b) === 0,
  '!=': (a, b) => compare(a, b) !== 0,
  '<': (a, b) => compare(a, b) < 0,
  '>': (a, b) => compare(a, b) > 0,
  '<=': (a, b) => compare(a, b) <= 0,
  '>=': (a, b) => compare(a, b) >= 0,
  toString: text,
  Number: number,
  Date: (a) => date(a),
  toLocaleString: text,
  toLocaleDateString: (a) => dated(a, DATE),
  toLocaleTimeString: (a) => dated(a, TIME),
  getDate: (a) => date(a).getDate(),
  getMonth: (a) => date(a).getMonth(),
  getYear: (a) => date(a).getFullYear(),
  addDays: (a, b) => new Date(date(a).getTime() + number(b) * DAY_MS),
  addMinutes: (a, b) => new Date(date(a).getTime() + number(b) * 60_000),
  abs: (a) => Math.abs(number(a)),
  floor: (a) => Math.floor(number(a)),
  ceiling: (a) => Math.ceil(number(a)),
  pow: (a, b) => number(a) ** number(b),
  indexOf: (a, b) => text(a).indexOf(text(b)),
  lastIndexOf: (a, b) => text(a).lastIndexOf(text(b)),
  startsWith: (a, b) => text(a).startsWith(text(b)),
  endsWith: (a, b) => text(a).endsWith(text(b)),
  length: (a) => text(a).length,
  substring: (a, b, c) => text(a).substring(number(b), c === undefined ? undefined : number(c)),
  toLowerCase: (a) => text(a).toLowerCase(),
  toUpperCase: (a) => text(a).toUpperCase(),
  trim: (a) => text(a).trim(),
  replace: (a, b, c) => text(a).replace(text(b), () => text(c)),
  replaceAll: (a, b, c) => text(a).replaceAll(text(b), () => text(c)),
  padStart: (a, b, c) => text(a).padStart(Math.min(number(b), LONGEST_PADDING), text(c)),
  padEnd: (a, b, c) => text(a).padEnd(Math.min(number(b), LONGEST_PADDING), text(c)),
};

const LONGEST_PADDING = 200;

/** Texts as texts; dates and numbers by size, against an empty value as 0. */
function compare(a: FormatValue | undefined, b: FormatValue | undefined): number {
  if (typeof a === 'string' && typeof b === 'string') return a === b ? 0 : a < b ? -1 : 1;
  return number(a) - number(b);
}
