import { sentOutside } from '../../../simulator/mail/mailStore.ts';
import { aCalendarWorld, anEvent, attendee, path } from './aCalendarWorld.ts';

describe('answers and ends', () => {
  const invited = () => {
    const here = aCalendarWorld();
    const { id } = here.ask('POST', '/me/events', { body: anEvent({ attendees: [attendee('sara@tidevand.example'), attendee('line@borger.example')] }) }).body;
    const copy = here.ask('GET', '/me/events', { as: here.sara }).body.value[0]!.id;
    return { ...here, original: path(id), copy: path(copy) };
  };

  it.each([
    ['accept', 'accepted'],
    ['tentativelyAccept', 'tentativelyAccepted'],
    ['decline', 'declined'],
  ])('%s shows in the organizer\'s list', (action, response) => {
    const { ask, sara, original, copy } = invited();

    const answer = ask('POST', `${copy}/${action}`, { as: sara, body: { comment: 'Hej', sendResponse: true } });

    expect(answer.status).toBe(202);
    expect(answer.body).toBeUndefined();
    expect(ask('GET', original).body).toMatchObject({ attendees: [{ status: { response } }, { status: { response: 'none' } }] });
  });

  it('a declined meeting leaves the calendar, an accepted one becomes busy', () => {
    const one = invited();
    one.ask('POST', `${one.copy}/accept`, { as: one.sara });
    expect(one.ask('GET', one.copy, { as: one.sara }).body).toMatchObject({ showAs: 'busy', responseStatus: { response: 'accepted' } });

    one.ask('POST', `${one.copy}/decline`, { as: one.sara });
    expect(one.ask('GET', one.copy, { as: one.sara }).status).toBe(404);
  });

  it('an answer that is not sent stays at home', () => {
    const { ask, sara, original, copy } = invited();

    ask('POST', `${copy}/accept`, { as: sara, body: { sendResponse: false } });

    expect(ask('GET', original).body).toMatchObject({ attendees: [{ status: { response: 'none' } }, {}] });
  });

  it('only the organizer cancels', () => {
    const { ask, sara, copy } = invited();

    expect(ask('POST', `${copy}/cancel`, { as: sara, body: { comment: 'Nej' } })).toMatchObject({
      status: 400,
      body: { error: { message: "Your request can't be completed. You need to be an organizer to cancel a meeting." } },
    });
  });

  it.each([
    ['cancelling', 'POST', '/cancel', 202],
    ['deleting', 'DELETE', '', 204],
  ])('%s calls the meeting off for everybody', (_, method, action, status) => {
    const { ask, sara, world, original, copy } = invited();

    expect(ask(method, `${original}${action}`).status).toBe(status);

    expect(ask('GET', original).status).toBe(404);
    expect(ask('GET', copy, { as: sara }).body).toMatchObject({ isCancelled: true, showAs: 'free' });
    expect(sentOutside(world.database)[0]).toMatchObject({ kind: 'cancellation', to: 'line@borger.example' });
  });

  it('an attendee who deletes removes only the own copy', () => {
    const { ask, sara, original, copy } = invited();

    expect(ask('DELETE', copy, { as: sara }).status).toBe(204);
    expect(ask('GET', original).body['isCancelled']).toBe(false);
  });
});
