import { typeErrors } from '../../../simulator/graph/typeCheck.ts';
import { aCalendarWorld, anEvent, attendee } from './aCalendarWorld.ts';

interface Found {
  readonly value: readonly { readonly displayName: string; readonly scoredEmailAddresses: readonly { readonly address: string }[] }[];
}

describe('people', () => {
  it('are those met most, then the colleagues, never guests or oneself', () => {
    const { ask } = aCalendarWorld();
    ask('POST', '/me/events', { body: anEvent({ attendees: [attendee('sara@tidevand.example'), attendee('peter@fjordbro.example')] }) });
    ask('POST', '/me/events', { body: anEvent({ attendees: [attendee('sara@tidevand.example')] }) });

    const { value } = ask('GET', '/me/people').body as unknown as Found;

    expect(value.map(({ displayName }) => displayName)).toEqual(['Sara Lund', 'Peter Ahm', 'Dorthe Winther']);
    for (const person of value) expect(typeErrors(person, 'microsoft.graph.person')).toEqual([]);
  });

  it('are found by the beginning of a name or an address', () => {
    const { ask } = aCalendarWorld();
    const search = (words: string) => (ask('GET', `/me/people?$search="${words}"`).body as unknown as Found).value.map(({ displayName }) => displayName);

    expect(search('wint')).toEqual(['Dorthe Winther']);
    expect(search('peter@')).toEqual(['Peter Ahm']);
    expect(search('inther')).toEqual([]);
  });

  it('come in pages', () => {
    const { ask } = aCalendarWorld();

    const page = ask('GET', '/me/people?$top=1&$select=displayName').body as unknown as Found;

    expect(page.value).toHaveLength(1);
    expect(page).toMatchObject({ '@odata.nextLink': expect.stringContaining('$skip=1') as string });
  });
});

describe('what belongs to a mailbox', () => {
  it('is the calendar and the settings, as Microsoft describes them', () => {
    const { ask } = aCalendarWorld();

    expect(typeErrors(ask('GET', '/me/calendar').body, 'microsoft.graph.calendar')).toEqual([]);
    const settings = ask('GET', '/me/mailboxSettings').body;
    expect(typeErrors(settings, 'microsoft.graph.mailboxSettings')).toEqual([]);
    expect(settings).toMatchObject({ timeZone: 'Romance Standard Time', workingHours: { startTime: '08:00:00.0000000' } });
  });

  it.each(['/me/people', '/me/calendar', '/me/mailboxSettings'])('is not there for guests: %s', (address) => {
    const { ask, saraAsGuest } = aCalendarWorld();

    expect(ask('GET', address, { as: saraAsGuest }).status).toBe(404);
  });
});

describe('places', () => {
  it.each(['/places/microsoft.graph.room', '/places/x/microsoft.graph.roomList/rooms'])('need an administrator\'s consent: %s', (address) => {
    const { ask } = aCalendarWorld();

    expect(ask('GET', address).status).toBe(403);
    expect(ask('GET', address, { scopes: ['Place.Read.All'] }).status).toBe(200);
  });
});
