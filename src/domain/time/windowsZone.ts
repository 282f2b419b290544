/**
 * Windows names of the zones people of a Danish municipality and its providers work in (CLDR windowsZones).
 * Pacific is left out on purpose: a mailbox nobody has opened carries it as Microsoft's default.
 */
const ZONES: Readonly<Record<string, string>> = {
  UTC: 'Etc/UTC',
  'GMT Standard Time': 'Europe/London',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'Greenland Standard Time': 'America/Nuuk',
  'Romance Standard Time': 'Europe/Copenhagen',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'FLE Standard Time': 'Europe/Helsinki',
  'GTB Standard Time': 'Europe/Bucharest',
  'E. Europe Standard Time': 'Europe/Chisinau',
  'Turkey Standard Time': 'Europe/Istanbul',
};

/** The IANA name of a zone as Microsoft 365 names it, Windows or IANA; null where nobody here knows it. */
export function zoneOf(name: string): string | null {
  const known = ZONES[name];
  if (known !== undefined) return known;
  return /^(Europe|Atlantic)\/[A-Za-z_]+$/.test(name) && isKnown(name) ? name : null;
}

function isKnown(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
