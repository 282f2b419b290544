/** Days since 1970-01-01 of a day at the beginning of a text, `2026-11-23…`. Read digit by digit: its form is always the same, and Date.parse takes ten times as long. */
export function dayNumberOf(text: string): number {
  return daysSince1970(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
}

/** The whole number written with `count` digits from there. */
export function digits(text: string, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at++) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}

/** In the Gregorian calendar, counted in years that begin in March so that the leap day comes last. */
function daysSince1970(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}
