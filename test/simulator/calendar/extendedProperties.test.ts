import { aCalendarWorld, anEvent, path } from './aCalendarWorld.ts';

const KEY = 'String {66f5a359-4659-4830-9070-00047ec6ac6e} Name TreklangKey';

describe('extended properties', () => {
  const withKey = (value: string) => anEvent({ singleValueExtendedProperties: [{ id: KEY, value }] });
  const find = (test: string) => `/me/events?$filter=${encodeURIComponent(`singleValueExtendedProperties/any(ep: ep/id eq '${KEY}' and ${test})`)}`;

  it('are shown only when they are asked for by id', () => {
    const { ask } = aCalendarWorld();
    const { id } = ask('POST', '/me/events', { body: withKey('01jd|1') }).body;

    expect(ask('GET', path(id)).body['singleValueExtendedProperties']).toBeUndefined();
    expect(ask('GET', `${path(id)}?$expand=singleValueExtendedProperties($filter=id eq '${KEY}')`).body['singleValueExtendedProperties']).toEqual([
      { id: KEY, value: '01jd|1' },
    ]);
    expect(ask('GET', `${path(id)}?$expand=singleValueExtendedProperties`).status).toBe(400);
  });

  it.each([
    ["ep/value eq '01JD|1'", 1],
    ["ep/value eq '01jd'", 0],
    ["ep/value ne '01jd|1'", 1],
    ["startswith(ep/value, '01jd')", 2],
    ["contains(ep/value, '|2')", 1],
  ])('find events by %s', (test, count) => {
    const { ask } = aCalendarWorld();
    for (const value of ['01jd|1', '01jd|2']) ask('POST', '/me/events', { body: withKey(value) });
    ask('POST', '/me/events', { body: anEvent() });

    expect(ask('GET', find(test)).body['value']).toHaveLength(count);
  });

  it('are the only thing that can be filtered by', () => {
    const { ask } = aCalendarWorld();

    expect(ask('GET', "/me/events?$filter=subject eq 'x'").status).toBe(501);
    expect(ask('GET', '/me/events?$search=x').status).toBe(501);
  });

  it('need a type, a guid and a name', () => {
    const { ask } = aCalendarWorld();

    expect(ask('POST', '/me/events', { body: anEvent({ singleValueExtendedProperties: [{ id: 'TreklangKey', value: 'x' }] }) }).status).toBe(400);
  });
});
