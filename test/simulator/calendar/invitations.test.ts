import { inboxOf, sentOutside } from '../../../simulator/mail/mailStore.ts';
import { aCalendarWorld, anEvent, attendee, path } from './aCalendarWorld.ts';

const KEY = 'String {66f5a359-4659-4830-9070-00047ec6ac6e} Name TreklangKey';

describe('invitations', () => {
  const copyOf = (here: ReturnType<typeof aCalendarWorld>, as: typeof here.sara) =>
    here.ask('GET', '/me/events?$expand=attachments', { as }).body.value[0];

  it('put a copy into the calendar at home of everybody who has one, in any tenant', () => {
    const here = aCalendarWorld();

    const made = here.ask('POST', '/me/events', { body: anEvent({ attendees: [attendee('sara@tidevand.example'), attendee('DORTHE@fjordbro.example', 'Optional')] }) });

    for (const as of [here.sara, here.dorthe]) {
      expect(copyOf(here, as)).toMatchObject({ iCalUId: made.body['iCalUId'], isOrganizer: false, responseStatus: { response: 'notResponded' }, showAs: 'tentative' });
      expect(copyOf(here, as)!['id']).not.toBe(made.body['id']);
    }
    expect(inboxOf(here.world.database, here.sara.objectId)).toMatchObject([{ kind: 'invitation', to: 'sara@tidevand.example', from: { address: 'mette@fjordbro.example' } }]);
  });

  it('leave the house for citizens, by address only', () => {
    const here = aCalendarWorld();

    const made = here.ask('POST', '/me/events', { body: anEvent({ attendees: [attendee('line@borger.example')] }) });

    expect(made.body['attendees']).toMatchObject([{ emailAddress: { name: 'line@borger.example', address: 'line@borger.example' }, status: { response: 'none' } }]);
    expect(sentOutside(here.world.database)).toMatchObject([{ kind: 'invitation', to: 'line@borger.example' }]);
  });

  it('carry what was attached when they were sent, and nothing that came later', () => {
    const here = aCalendarWorld();
    const { id } = here.ask('POST', '/me/events', { body: anEvent() }).body;
    const attach = (name: string) =>
      here.ask('POST', `${path(id)}/attachments`, { body: { '@odata.type': '#microsoft.graph.fileAttachment', name, contentBytes: 'RGFnc29yZGVu' } });

    attach('Dagsorden.txt');
    here.ask('PATCH', path(id), { body: { attendees: [attendee('sara@tidevand.example')] } });
    attach('Bilag.txt');

    expect(copyOf(here, here.sara)).toMatchObject({ hasAttachments: true, attachments: [{ name: 'Dagsorden.txt', contentBytes: 'RGFnc29yZGVu' }] });
    expect(inboxOf(here.world.database, here.sara.objectId)).toMatchObject([{ attachments: [{ name: 'Dagsorden.txt' }] }]);
    expect(here.ask('GET', `${path(id)}/attachments`).body['value']).toHaveLength(2);
  });

  it('hide the others when the list is hidden', () => {
    const here = aCalendarWorld();
    const attendees = [attendee('sara@tidevand.example'), attendee('line@borger.example')];

    const made = here.ask('POST', '/me/events', { body: anEvent({ hideAttendees: true, attendees }) });

    expect(made.body['attendees']).toHaveLength(2);
    expect(copyOf(here, here.sara)).toMatchObject({
      attendees: [{ emailAddress: { address: 'sara@tidevand.example' } }],
      organizer: { emailAddress: { address: 'mette@fjordbro.example' } },
    });
  });

  it('go only to those who came or went when nothing but the list changes', () => {
    const here = aCalendarWorld();
    const { id } = here.ask('POST', '/me/events', { body: anEvent({ attendees: [attendee('dorthe@fjordbro.example'), attendee('peter@fjordbro.example')] }) }).body;

    here.ask('PATCH', path(id), { body: { attendees: [attendee('peter@fjordbro.example'), attendee('sara@tidevand.example')] } });

    const kinds = (who: typeof here.sara) => inboxOf(here.world.database, who.objectId).map(({ kind }) => kind);
    expect([here.dorthe, here.peter, here.sara].map(kinds)).toEqual([['cancellation', 'invitation'], ['invitation'], ['invitation']]);
    expect(copyOf(here, here.dorthe)).toMatchObject({ isCancelled: true, subject: 'Aflyst: Opfølgningsmøde' });
  });

  it('tell everybody of a new time, and ask again', () => {
    const here = aCalendarWorld();
    const { id } = here.ask('POST', '/me/events', { body: anEvent({ attendees: [attendee('sara@tidevand.example')] }) }).body;
    here.ask('POST', `${path(copyOf(here, here.sara)!['id'])}/accept`, { as: here.sara });

    const moved = here.ask('PATCH', path(id), { body: { end: { dateTime: '2026-12-01T15:00:00', timeZone: 'Romance Standard Time' } } });

    expect(moved.body).toMatchObject({ attendees: [{ status: { response: 'none' } }] });
    expect(copyOf(here, here.sara)).toMatchObject({ end: { dateTime: '2026-12-01T14:00:00.0000000' }, responseStatus: { response: 'notResponded' } });
    expect(inboxOf(here.world.database, here.sara.objectId)[0]).toMatchObject({ kind: 'update' });
  });

  it('say nothing of what the organizer keeps for themselves', () => {
    const here = aCalendarWorld();
    const { id } = here.ask('POST', '/me/events', { body: anEvent({ attendees: [attendee('sara@tidevand.example')] }) }).body;

    here.ask('PATCH', path(id), { body: { categories: ['Treklang'], singleValueExtendedProperties: [{ id: KEY, value: 'x' }] } });

    expect(inboxOf(here.world.database, here.sara.objectId)).toHaveLength(1);
  });

  it('are not the attendee\'s to change', () => {
    const here = aCalendarWorld();
    here.ask('POST', '/me/events', { body: anEvent({ attendees: [attendee('sara@tidevand.example')] }) });
    const copy = path(copyOf(here, here.sara)!['id']);

    expect(here.ask('PATCH', copy, { as: here.sara, body: { subject: 'Mit emne' } }).status).toBe(403);
    expect(here.ask('PATCH', copy, { as: here.sara, body: { categories: ['Mit'] } }).status).toBe(200);
  });
});
