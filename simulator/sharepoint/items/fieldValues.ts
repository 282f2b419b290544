import { invalidRequest } from '../../graph/errors.ts';
import { type Column, findColumn } from '../lists/columns.ts';
import { siteMidnight, toSeconds } from './sharePointTime.ts';

export type FieldValue = string | number | boolean | readonly string[];

/** A row's values by internal name; an empty field is absent, as SharePoint answers. */
export type Fields = Readonly<Record<string, FieldValue>>;

/** Values to write; null empties a field. */
export type FieldChange = Readonly<Record<string, FieldValue | null>>;

/** Longest plain multi-line text of a list. */
const LONGEST_NOTE = 63_999;

/**
 * Checks what a client writes against the list's columns.
 * @throws GraphError 400 `invalidRequest` for an unknown or read-only column or a value that does not fit.
 */
export function readFieldChange(given: Readonly<Record<string, unknown>>, columns: readonly Column[]): FieldChange {
  const change: Record<string, FieldValue | null> = {};
  for (const [name, value] of Object.entries(given)) {
    if (name.includes('@')) continue;
    const column = findColumn(columns, name);
    if (!column || column.name !== name) throw invalidRequest(`Field '${name}' is not recognized`);
    if (column.isReadOnly) throw invalidRequest(`Field '${name}' is read-only`);
    change[name] = value === null || value === '' ? null : readValue(column, value, given[`${name}@odata.type`]);
  }
  return change;
}

/** The row after the change. */
export function applyChange(fields: Fields, change: FieldChange): Fields {
  const merged = Object.entries({ ...fields, ...change }).filter(([, value]) => value !== null);
  return Object.fromEntries(merged) as Fields;
}

/** What a new row has where the client says nothing. @throws GraphError when a default does not fit its column. */
export function defaultFields(columns: readonly Column[]): Fields {
  const withDefault = columns.filter((column) => column.defaultValue !== null && column.defaultValue !== '');
  return Object.fromEntries(withDefault.map((column) => [column.name, parseDefault(column)]));
}

function readValue(column: Column, value: unknown, annotation: unknown): FieldValue {
  switch (column.kind) {
    case 'text':
      return readText(column, value, column.facet['maxLength'] as number);
    case 'note':
      return readText(column, value, LONGEST_NOTE);
    case 'number':
    case 'currency':
      return readNumber(column, value);
    case 'boolean':
      return typeof value === 'boolean' ? value : wrong(column, 'takes true or false');
    case 'dateTime':
      return readInstant(column, value);
    case 'choice':
      return readChoice(column, value);
    case 'multiChoice':
      return readChoices(column, value, annotation);
    default:
      return wrong(column, 'is read-only');
  }
}

function readText(column: Column, value: unknown, longest: number): string {
  if (typeof value !== 'string') return wrong(column, 'takes a text');
  return value.length <= longest ? value : wrong(column, `takes at most ${longest} characters`);
}

function readNumber(column: Column, value: unknown): number {
  if (typeof value !== 'number') return wrong(column, 'takes a number');
  const { minimum = -Infinity, maximum = Infinity } = column.facet as { minimum?: number; maximum?: number };
  return value >= minimum && value <= maximum ? value : wrong(column, `takes a number from ${minimum} to ${maximum}`);
}

/** An instant must say its zone: one without is read in the site's zone by SharePoint, which nobody means. */
function readInstant(column: Column, value: unknown): string {
  const isInstant = typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(value);
  const instant = new Date(isInstant ? value : NaN);
  if (Number.isNaN(instant.getTime())) return wrong(column, 'takes an instant with its zone, e.g. 2026-11-21T12:00:00Z');
  return column.facet['format'] === 'dateOnly' ? siteMidnight(instant) : toSeconds(instant);
}

function readChoice(column: Column, value: unknown): string {
  if (typeof value !== 'string') return wrong(column, 'takes a text');
  const choices = column.facet['choices'] as readonly string[];
  return choices.includes(value) || column.facet['allowTextEntry'] === true ? value : wrong(column, 'does not offer the choice given');
}

/** Several choices need the annotation, else SharePoint answers 400 (seen by third parties). */
function readChoices(column: Column, value: unknown, annotation: unknown): readonly string[] {
  if (!Array.isArray(value) || annotation !== 'Collection(Edm.String)') {
    return wrong(column, `takes an array beside "${column.name}@odata.type": "Collection(Edm.String)"`);
  }
  return value.map((one) => readChoice(column, one));
}

function parseDefault(column: Column): FieldValue {
  const text = column.defaultValue!;
  if (column.kind === 'boolean') return text === '1' || text === 'true';
  if (column.kind === 'number' || column.kind === 'currency') return readNumber(column, Number(text));
  if (column.kind === 'multiChoice') return readChoices(column, text.split(';#'), 'Collection(Edm.String)');
  return readValue(column, text, undefined);
}

function wrong(column: Column, why: string): never {
  throw invalidRequest(`Field '${column.name}' ${why}`);
}
