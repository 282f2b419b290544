import { zoneOf } from '#domain';

describe('zoneOf', () => {
  it('knows the zones of Microsoft 365 around here by their Windows and their IANA name', () => {
    expect(zoneOf('Romance Standard Time')).toBe('Europe/Copenhagen');
    expect(zoneOf('GMT Standard Time')).toBe('Europe/London');
    expect(zoneOf('Europe/Stockholm')).toBe('Europe/Stockholm');
  });

  it('does not know the zone of mailboxes nobody has opened, nor made-up names', () => {
    expect(['Pacific Standard Time', 'Customized Time Zone', 'Europe/Atlantis', ''].map(zoneOf)).toEqual([null, null, null, null]);
  });
});
