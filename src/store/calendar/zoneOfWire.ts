import { ZONE, zoneOf } from '#domain';
import type { WireZone, WireZoneChange } from '#graph';

/** IANA name of the zone working hours are told in; Danish where none is told; null where it is a zone nobody here knows. */
export function zoneOfWire(zone: WireZone | null | undefined): string | null {
  if (!zone) return ZONE;
  return typeof zone.bias === 'number' ? zoneOfBias(zone.bias, zone) : zoneOf(zone.name ?? '');
}

/** Minutes west of Greenwich in winter, where clocks change as in Europe. */
const EUROPEAN: Readonly<Record<number, string>> = { 0: 'Europe/London', [-120]: 'Europe/Helsinki', 120: 'America/Nuuk' };

/**
 * customTimeZone. Microsoft's text counts minutes ahead of Greenwich, Microsoft's example (480 for the Pacific) minutes behind it:
 * the example is what the service sends. An hour on a European clock is Danish either way, as few people here work in the Azores.
 */
function zoneOfBias(bias: number, { standardOffset, daylightOffset }: WireZone): string | null {
  const changes = [daylightOffset, standardOffset].filter((change) => (change?.month ?? 0) > 0);
  if (changes.length === 0 || daylightOffset?.daylightBias === 0) return fixedZone(bias);
  if (!isEuropean(daylightOffset, 3) || !isEuropean(standardOffset, 10)) return null;
  return Math.abs(bias) === 60 ? ZONE : (EUROPEAN[bias] ?? null);
}

const LAST = 5;

/** The last Sunday of the month (directive 2000/84/EC). */
function isEuropean(change: WireZoneChange | null | undefined, month: number): boolean {
  return change?.month === month && change.dayOccurrence === LAST && change.dayOfWeek?.toLowerCase() === 'sunday';
}

/** `Etc/GMT+8` is eight hours behind Greenwich: the sign of the name is that of the bias. */
function fixedZone(bias: number): string | null {
  if (bias % 60 !== 0 || Math.abs(bias) > 12 * 60) return null;
  return bias === 0 ? 'Etc/UTC' : `Etc/GMT${bias > 0 ? '+' : '-'}${Math.abs(bias) / 60}`;
}
