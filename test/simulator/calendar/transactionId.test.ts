import { aCalendarWorld, anEvent, path } from './aCalendarWorld.ts';

describe('a second POST with the same transaction id', () => {
  it('answers with the first event when the tenant does so', () => {
    const { ask } = aCalendarWorld();
    const body = anEvent({ transactionId: '01jd|1' });

    const first = ask('POST', '/me/events', { body }).body;
    const second = ask('POST', '/me/events', { body });

    expect(second).toMatchObject({ status: 201, body: { id: first['id'], transactionId: '01jd|1' } });
    expect(ask('GET', '/me/events').body['value']).toHaveLength(1);
  });

  it('is refused when the tenant does so', () => {
    const { ask } = aCalendarWorld({ transactionIdReplay: 'conflict' });
    const body = anEvent({ transactionId: '01jd|1' });
    ask('POST', '/me/events', { body });

    expect(ask('POST', '/me/events', { body }).status).toBe(409);
    expect(ask('GET', '/me/events').body['value']).toHaveLength(1);
  });

  it('cannot be set later', () => {
    const { ask } = aCalendarWorld();
    const { id } = ask('POST', '/me/events', { body: anEvent() }).body;

    expect(ask('PATCH', path(id), { body: { transactionId: 'x' } }).status).toBe(400);
  });
});
