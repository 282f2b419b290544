import { DEFAULT_SETTINGS, toCalendarDay, toInstant } from '#domain';
import { newDraft } from '../../../src/features/book/draft.ts';
import { planOf } from '../../../src/features/book/planOf.ts';
import { aKey, aParticipant, recorded } from '../../builders/index.ts';
import { METTE, Municipality } from '../../flows/support/municipality.ts';

const PETER = aParticipant({ key: aKey('peter'), name: 'Peter Test', role: 'otherActor', email: 'peter@skole.example' });

function invited(isNeeded?: boolean) {
  const file = Municipality.withRooms('aaaa').caseFile();
  const withPeter = { ...file, rooms: file.rooms.map((room) => ({ ...room, participants: [recorded(PETER)] })) };
  const draft = newDraft(withPeter, METTE);
  const asked = { ...draft, place: 'Rådhuset', time: { start: toInstant('2026-12-15T12:00:00Z'), end: toInstant('2026-12-15T13:00:00Z'), isOwn: false }, invitees: draft.invitees.map((one) => (one.id === PETER.key && isNeeded !== undefined ? { ...one, isNeeded } : one)) };
  return planOf(asked, withPeter, toCalendarDay('2026-11-23'), DEFAULT_SETTINGS)!.invitees.find(({ name }) => name === PETER.name);
}

describe('planOf', () => {
  it('invites as optional only whom the caseworker said the meeting can do without', () => {
    expect(invited(false)).toMatchObject({ isOptional: true });
    expect(invited(true)).not.toHaveProperty('isOptional');
    expect(invited()).not.toHaveProperty('isOptional');
  });
});
