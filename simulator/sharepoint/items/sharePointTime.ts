/** SharePoint keeps whole seconds: `2026-11-21T21:15:00Z`. */
export function toSeconds(instant: Date): string {
  return `${instant.toISOString().slice(0, 19)}Z`;
}

/** Regional setting of every site here. */
const SITE_ZONE = 'Europe/Copenhagen';

const dayFormat = new Intl.DateTimeFormat('en-CA', { timeZone: SITE_ZONE, year: 'numeric', month: '2-digit', day: '2-digit' });
const hourFormat = new Intl.DateTimeFormat('en-GB', { timeZone: SITE_ZONE, hour: '2-digit', hourCycle: 'h23' });

/** The date of an instant where the sites are, `2026-11-21`. */
export function siteDate(instant: Date): string {
  return dayFormat.format(instant);
}

/**
 * A date-only column keeps the date of the given instant in the site's time zone and answers with midnight there, in UTC:
 * 2 March written as `2026-03-02T12:00:00Z` comes back as `2026-03-01T23:00:00Z`.
 */
export function siteMidnight(instant: Date): string {
  const midnightUtc = new Date(`${siteDate(instant)}T00:00:00Z`);
  for (const hours of [1, 2]) {
    const candidate = new Date(midnightUtc.getTime() - hours * 3_600_000);
    if (hourFormat.format(candidate) === '00' && siteDate(candidate) === siteDate(instant)) return toSeconds(candidate);
  }
  throw new Error(`No midnight on ${siteDate(instant)} in ${SITE_ZONE}`);
}
