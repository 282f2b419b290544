import { Temporal } from 'temporal-polyfill';
import { GraphError } from '../errors.ts';
import { WINDOWS_ZONES } from './windowsZones.ts';

/** Microsoft's `dateTimeTimeZone`: a local time without offset, and the name of its zone. */
export interface ZonedDateTime {
  readonly dateTime: string;
  readonly timeZone: string;
}

export const DANISH_ZONE = 'Romance Standard Time';

/**
 * IANA zone for a Windows or IANA name.
 * @throws GraphError 400 for a name nobody knows, as Exchange does.
 */
export function ianaZone(name: string): string {
  const windows = WINDOWS_ZONES[name];
  if (windows) return windows;
  if (/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)+$/.test(name) && isIana(name)) return name;
  throw new GraphError(
    400,
    'TimeZoneNotSupportedException',
    `A valid TimeZone value must be specified. The following TimeZone value is not supported: '${name}'.`,
  );
}

const LOCAL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,7})?)?$/;

/**
 * Milliseconds since 1970 of a `dateTimeTimeZone` in a request.
 * An offset in the text is refused although the service forgives it: it hides a wrong zone.
 */
export function toEpochMs(value: unknown, what: string): number {
  const { dateTime, timeZone } = (value ?? {}) as Partial<ZonedDateTime>;
  if (typeof dateTime !== 'string' || !LOCAL_TIME.test(dateTime)) {
    throw new GraphError(400, 'ErrorInvalidRequest', `${what}.dateTime is not a local time without offset: '${String(dateTime)}'`);
  }
  return localToEpochMs(dateTime, ianaZone(typeof timeZone === 'string' ? timeZone : ''), what);
}

/** As Outlook answers it: seven digits after the second, no offset. */
export function toZoned(epochMs: number, zoneName: string): ZonedDateTime {
  const local = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(ianaZone(zoneName)).toPlainDateTime();
  return { dateTime: local.toString({ fractionalSecondDigits: 7 }), timeZone: zoneName };
}

export function localToEpochMs(local: string, iana: string, what: string): number {
  try {
    return Temporal.PlainDateTime.from(local).toZonedDateTime(iana).epochMilliseconds;
  } catch {
    throw new GraphError(400, 'ErrorInvalidRequest', `${what} is no time of the calendar: '${local}'`);
  }
}

/** UTC with seven digits, as in `createdDateTime`. */
export function toUtcText(epochMs: number): string {
  return new Date(epochMs).toISOString().replace('Z', '0000Z');
}

const known = new Map<string, boolean>();

function isIana(name: string): boolean {
  const before = known.get(name);
  if (before !== undefined) return before;
  let fits = true;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
  } catch {
    fits = false;
  }
  known.set(name, fits);
  return fits;
}
