import type { CellValue, ShownColumn } from '../../hosts/sharepoint/sharePointShapes.ts';
import { ZONE } from '../frame/danishTime.ts';

const DAY = new Intl.DateTimeFormat('da-DK', { timeZone: ZONE, day: '2-digit', month: '2-digit', year: 'numeric' });
const INSTANT = new Intl.DateTimeFormat('da-DK', { timeZone: ZONE, day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' });
const NUMBER = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 10 });
const SIZE = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 1 });

/** A value in words, as a Danish site writes it; '' when empty. */
export function plainValue(value: CellValue | undefined, kind: ShownColumn['kind']): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'Ja' : 'Nej';
  if (typeof value === 'number') return NUMBER.format(value);
  if (typeof value === 'object') return value.join('; ');
  if (kind === 'day') return shortDate(value);
  return kind === 'instant' ? dateAndTime(value) : value;
}

/** `24.11.2026` */
export const shortDate = (instant: string): string => DAY.format(new Date(instant));

/** `24.11.2026 08.00` */
export const dateAndTime = (instant: string): string => INSTANT.format(new Date(instant)).replace(',', '');

/** `10,4 KB` */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} byte`;
  const [value, unit] = bytes < 1024 ** 2 ? [bytes / 1024, 'KB'] : [bytes / 1024 ** 2, 'MB'];
  return `${SIZE.format(value)} ${unit}`;
}
