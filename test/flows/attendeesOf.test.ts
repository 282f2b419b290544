import { attendeesOf } from '#flows';
import { anInvitee } from '../builders/index.ts';

const invited = (...invitees: Parameters<typeof attendeesOf>[0]) => attendeesOf(invitees, 'mette.krogh@fjordbro.example').map(({ email, isOptional }) => [email, isOptional]);

describe('attendeesOf', () => {
  it('asks those who need not be there as optional, and everybody else as required', () => {
    expect(invited(anInvitee(), anInvitee({ email: 'peter@skole.example', isOptional: true }))).toEqual([['holger.test@tilbud.example', false], ['peter@skole.example', true]]);
  });

  it('leaves out the organizer, whoever has no address, and an address that stands there already', () => {
    expect(invited(anInvitee({ email: 'Mette.Krogh@fjordbro.example' }), anInvitee({ email: null }), anInvitee(), anInvitee({ email: 'HOLGER.test@tilbud.example ' }))).toEqual([['holger.test@tilbud.example', false]]);
  });
});
