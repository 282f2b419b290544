import { aCalendarWorld, anEvent, path } from './aCalendarWorld.ts';

describe('an online meeting', () => {
  const online = anEvent({ isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' });

  it('gets a short address, also in the body', () => {
    const { ask } = aCalendarWorld();

    const made = ask('POST', '/me/events', { body: online }).body as unknown as { onlineMeeting: { joinUrl: string }; body: { content: string } };

    expect(made.onlineMeeting.joinUrl).toMatch(/^https:\/\/teams\.microsoft\.com\/meet\/\d{13}\?p=\w+$/);
    expect(made.body.content).toContain(made.onlineMeeting.joinUrl);
  });

  it('comes back false where the tenant has none', () => {
    const { ask } = aCalendarWorld({ onlineMeetings: false });

    expect(ask('POST', '/me/events', { body: online })).toMatchObject({ status: 201, body: { isOnlineMeeting: false, onlineMeeting: null } });
  });

  it('is lost when a new body leaves its address out, and kept when the body keeps it', () => {
    const { ask } = aCalendarWorld();
    const made = ask('POST', '/me/events', { body: online }).body as unknown as { id: string; body: { content: string } };

    const kept = ask('PATCH', path(made.id), { body: { body: { contentType: 'html', content: `<p>Først</p>${made.body.content}` } } });
    const lost = ask('PATCH', path(made.id), { body: { body: { contentType: 'html', content: '<p>Kun dette</p>' } } });

    expect(kept.body['isOnlineMeeting']).toBe(true);
    expect(lost.body).toMatchObject({ isOnlineMeeting: false, onlineMeeting: null });
  });

  it('cannot be switched off by its flag', () => {
    const { ask } = aCalendarWorld();
    const { id } = ask('POST', '/me/events', { body: online }).body;

    expect(ask('PATCH', path(id), { body: { isOnlineMeeting: false } }).body['isOnlineMeeting']).toBe(true);
  });
});
