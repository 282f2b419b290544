import { isPartyByLetter, toCalendarDay } from '#domain';
import { aParticipant } from '../../builders/index.ts';

const TODAY = toCalendarDay('2026-12-04');

describe('isPartyByLetter', () => {
  it.each([
    ['citizen', null, true],
    ['custodyHolder', null, true],
    ['partyRepresentative', null, true],
    ['guardian', 'VML5', true],
    ['guardian', 'VML6', false],
    ['guardian', 'VML7', false],
    ['relative', null, false],
    ['supportPerson', null, false],
    ['interpreter', null, false],
    ['otherActor', 'school', false],
    ['provider', null, false],
  ] as const)('%s (%s): %p', (role, kind, isParty) => {
    expect(isPartyByLetter(aParticipant({ role, kind, email: null }), TODAY)).toBe(isParty);
  });

  it('sends no letter to whoever has an address and did not ask for letters', () => {
    expect(isPartyByLetter(aParticipant({ role: 'citizen' }), TODAY)).toBe(false);
    expect(isPartyByLetter(aParticipant({ role: 'citizen', byLetter: true }), TODAY)).toBe(true);
  });

  it('sends none to somebody whose part in the case is over', () => {
    const person = aParticipant({ role: 'partyRepresentative', email: null, representationEndsOn: TODAY });

    expect(isPartyByLetter(person, TODAY)).toBe(true);
    expect(isPartyByLetter(person, toCalendarDay('2026-12-05'))).toBe(false);
  });
});
