import { aCalendarWorld, anEvent } from './aCalendarWorld.ts';

const ZONE = { prefer: 'outlook.timezone="Romance Standard Time"' };

describe('reading many', () => {
  const many = (count: number) => {
    const here = aCalendarWorld();
    for (let n = 0; n < count; n += 1) here.ask('POST', '/me/events', { body: anEvent({ subject: `Møde ${n}` }) });
    return here;
  };

  it('answers ten at a time and says where the next are', () => {
    const { ask } = many(12);

    const first = ask('GET', '/me/events?$select=subject').body as unknown as { value: object[]; '@odata.nextLink': string };
    const rest = ask('GET', first['@odata.nextLink'].replace('/graph/v1.0', ''));

    expect(first.value).toHaveLength(10);
    expect(first.value[0]).toEqual({ '@odata.etag': expect.any(String) as string, id: expect.any(String) as string, subject: 'Møde 0' });
    expect(first['@odata.nextLink']).toContain('$skip=10');
    expect(rest.body['value']).toHaveLength(2);
    expect(rest.body['@odata.nextLink']).toBeUndefined();
  });

  it('shows in a calendar view what touches the window, whatever zone is preferred', () => {
    const { ask } = many(1);
    const view = (from: string, to: string) => ask('GET', `/me/calendarView?startDateTime=${encodeURIComponent(from)}&endDateTime=${encodeURIComponent(to)}`, { headers: ZONE }).body['value'];

    expect(view('2026-12-01T12:30:00', '2026-12-01T12:45:00')).toHaveLength(1);
    expect(view('2026-12-01T13:00:00', '2026-12-01T14:00:00')).toEqual([]);
    expect(view('2026-12-01T13:00:00+01:00', '2026-12-01T14:00:00+01:00')).toHaveLength(1);
  });

  it('sorts by the start only when asked to', () => {
    const { ask } = aCalendarWorld();
    for (const hour of ['15', '08']) {
      const at = { dateTime: `2026-12-01T${hour}:00:00`, timeZone: 'UTC' };
      ask('POST', '/me/events', { body: anEvent({ subject: hour, start: at, end: at }) });
    }
    const subjects = (order: string) =>
      ask('GET', `/me/calendarView?startDateTime=2026-12-01&endDateTime=2026-12-02${order}`).body.value.map((event) => event['subject']);

    expect(subjects('')).toEqual(['15', '08']);
    expect(subjects('&$orderby=start/dateTime')).toEqual(['08', '15']);
    expect(subjects('&$orderby=start/dateTime desc')).toEqual(['15', '08']);
  });

  it('needs the window of a calendar view, and refuses what cannot be selected there', () => {
    const { ask } = many(0);
    const window = 'startDateTime=2026-12-01&endDateTime=2026-12-02';

    expect(ask('GET', '/me/calendarView').status).toBe(400);
    expect(ask('GET', `/me/calendarView?${window}&$select=createdDateTime`).status).toBe(400);
    expect(ask('GET', `/me/calendarView?${window}&$select=titel`)).toMatchObject({ status: 400, body: { error: { code: 'RequestBroker--ParseUri' } } });
  });
});
