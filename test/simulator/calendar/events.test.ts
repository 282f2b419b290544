import { typeErrors } from '../../../simulator/graph/typeCheck.ts';
import { aCalendarWorld, anEvent, attendee, path } from './aCalendarWorld.ts';

const ZONE = { prefer: 'outlook.timezone="Romance Standard Time"' };
const IMMUTABLE = { prefer: 'IdType="ImmutableId"' };

describe('an event', () => {
  it('is answered as Microsoft describes it', () => {
    const { ask } = aCalendarWorld();

    const made = ask('POST', '/me/events', { body: anEvent({ body: { contentType: 'HTML', content: 'Velkommen' } }) });

    expect(made.status).toBe(201);
    expect(typeErrors(made.body, 'microsoft.graph.event')).toEqual([]);
    expect(made.body).toMatchObject({ isOrganizer: true, isOnlineMeeting: false, responseStatus: { response: 'organizer' }, type: 'singleInstance' });
    expect(made.body['@odata.etag']).toBe(`W/"${String(made.body['changeKey'])}"`);
  });

  it('is told in UTC unless a zone is preferred, and the preference is confirmed', () => {
    const { ask } = aCalendarWorld();
    const { id } = ask('POST', '/me/events', { body: anEvent() }).body;

    const inUtc = ask('GET', path(id));
    const inDanishTime = ask('GET', path(id), { headers: ZONE });

    expect(inUtc.body['start']).toEqual({ dateTime: '2026-12-01T12:00:00.0000000', timeZone: 'UTC' });
    expect(inDanishTime.body['start']).toEqual({ dateTime: '2026-12-01T13:00:00.0000000', timeZone: 'Romance Standard Time' });
    expect(inDanishTime.headers).toMatchObject({ 'Preference-Applied': 'outlook.timezone="Romance Standard Time"' });
  });

  it.each([
    ['2026-03-29T01:30:00', '2026-03-29T00:30:00.0000000'],
    ['2026-03-29T03:30:00', '2026-03-29T01:30:00.0000000'],
    ['2026-10-25T03:30:00', '2026-10-25T02:30:00.0000000'],
  ])('knows that the clocks change: %s in Denmark is %s UTC', (local, utc) => {
    const { ask } = aCalendarWorld();
    const at = { dateTime: local, timeZone: 'Europe/Copenhagen' };

    expect(ask('POST', '/me/events', { body: anEvent({ start: at, end: at }) }).body).toMatchObject({ start: { dateTime: utc } });
  });

  it.each([
    ['an unknown zone', { start: { dateTime: '2026-12-01T13:00:00', timeZone: 'Fjordbro Standard Time' } }, 'TimeZoneNotSupportedException'],
    ['a time with an offset', { start: { dateTime: '2026-12-01T13:00:00Z', timeZone: 'UTC' } }, 'ErrorInvalidRequest'],
    ['a day that is none', { start: { dateTime: '2026-02-30T13:00:00', timeZone: 'UTC' } }, 'ErrorInvalidRequest'],
    ['an end before the start', { end: { dateTime: '2026-12-01T12:00:00', timeZone: 'Romance Standard Time' } }, 'ErrorCalendarEndDateIsEarlierThanStartDate'],
    ['a name Microsoft does not know', { titel: 'Møde' }, 'ErrorInvalidRequest'],
    ['a name only the service writes', { iCalUId: 'x' }, 'ErrorInvalidRequest'],
    ['an attendee without an address', { attendees: [attendee('Line')] }, 'ErrorInvalidRecipients'],
    ['501 attendees', { attendees: Array.from({ length: 501 }, (_, n) => attendee(`a${n}@borger.example`)) }, 'ErrorInvalidArgument'],
  ])('refuses %s', (_, more, code) => {
    const { ask } = aCalendarWorld();

    expect(ask('POST', '/me/events', { body: anEvent(more) })).toMatchObject({ status: 400, body: { error: { code } } });
    expect(ask('GET', '/me/events').body['value']).toEqual([]);
  });

  it('takes back html in a page of its own, without scripts, and also as text', () => {
    const { ask } = aCalendarWorld();
    const content = '<p onclick="x()">Dagsorden &amp; tid</p><script>x()</script>';
    const { id } = ask('POST', '/me/events', { body: anEvent({ body: { contentType: 'html', content } }) }).body;

    const html = ask('GET', path(id)).body as unknown as { body: { content: string } };
    const text = ask('GET', path(id), { headers: { prefer: 'outlook.body-content-type="text"' } });

    expect(html.body.content).toMatch(/^<html><head>[\s\S]*<body><p>Dagsorden &amp; tid<\/p><\/body><\/html>$/);
    expect(text.body['body']).toEqual({ contentType: 'text', content: 'Dagsorden & tid' });
  });

  it('is found by an immutable id only with the header that asked for it, and by the other only without', () => {
    const { ask } = aCalendarWorld();
    const ordinary = ask('POST', '/me/events', { body: anEvent() }).body['id'];
    const immutable = ask('GET', '/me/events', { headers: IMMUTABLE }).body.value[0]!.id;

    expect(ask('GET', path(immutable), { headers: IMMUTABLE }).status).toBe(200);
    expect(ask('GET', path(immutable))).toMatchObject({ status: 404, body: { error: { code: 'ErrorItemNotFound' } } });
    expect(ask('GET', path(ordinary), { headers: IMMUTABLE }).status).toBe(404);
  });

  it('is not for guests: their mailbox is at home', () => {
    const { ask, saraAsGuest } = aCalendarWorld();

    expect(ask('GET', '/me/events', { as: saraAsGuest })).toMatchObject({ status: 404, body: { error: { code: 'MailboxNotEnabledForRESTAPI' } } });
  });

  it('is not somebody else\'s to read', () => {
    const { ask, peter } = aCalendarWorld();
    const { id } = ask('POST', '/me/events', { body: anEvent() }).body;

    expect(ask('GET', path(id), { as: peter }).status).toBe(404);
  });

  it('needs Calendars.ReadWrite to be written', () => {
    const { ask } = aCalendarWorld();

    expect(ask('POST', '/me/events', { body: anEvent(), scopes: ['Calendars.Read'] }).status).toBe(403);
  });

  it('changes its tag with every change, and refuses an older tag', () => {
    const { ask } = aCalendarWorld();
    const made = ask('POST', '/me/events', { body: anEvent() }).body;

    const changed = ask('PATCH', path(made['id']), { body: { subject: 'Nyt emne' }, headers: { 'if-match': made['@odata.etag'] } });
    const tooLate = ask('PATCH', path(made['id']), { body: { subject: 'Andet emne' }, headers: { 'if-match': made['@odata.etag'] } });

    expect(changed).toMatchObject({ status: 200, body: { subject: 'Nyt emne' } });
    expect(changed.body['changeKey']).not.toBe(made['changeKey']);
    expect(tooLate).toMatchObject({ status: 412, body: { error: { code: 'ErrorIrresolvableConflict' } } });
  });

  it('lasts whole days only from midnight to midnight', () => {
    const { ask } = aCalendarWorld();
    const day = (date: string) => ({ dateTime: `${date}T00:00:00`, timeZone: 'Romance Standard Time' });

    const whole = ask('POST', '/me/events', { body: anEvent({ isAllDay: true, start: day('2026-12-03'), end: day('2026-12-05') }) });

    expect(whole.body['start']).toEqual({ dateTime: '2026-12-03T00:00:00.0000000', timeZone: 'UTC' });
    expect(ask('POST', '/me/events', { body: anEvent({ isAllDay: true }) }).status).toBe(400);
  });
});
