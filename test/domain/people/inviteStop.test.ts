import { inviteStop, type InvitedPerson, toCalendarDay } from '#domain';

const MEETING = toCalendarDay('2026-12-03');

function aPerson(overrides: Partial<InvitedPerson> = {}): InvitedPerson {
  return { role: 'guardian', representationEndsOn: null, hasProtectedAddress: false, isByLetter: false, ...overrides };
}

describe('inviteStop', () => {
  it.each(['guardian', 'partyRepresentative'] as const)('stops a %s whose right ends before the meeting', (role) => {
    const endsOn = toCalendarDay('2026-12-02');

    expect(inviteStop(aPerson({ role, representationEndsOn: endsOn }), MEETING)).toEqual({ kind: 'representationEnded', endsOn });
  });

  it('lets them come on their last day, and where no end is agreed', () => {
    expect(inviteStop(aPerson({ representationEndsOn: MEETING }), MEETING)).toBeNull();
    expect(inviteStop(aPerson(), MEETING)).toBeNull();
  });

  it('asks no end of a support person, who has no rights of their own', () => {
    expect(inviteStop(aPerson({ role: 'supportPerson', representationEndsOn: toCalendarDay('2026-01-01') }), MEETING)).toBeNull();
  });

  it('stops an invitation to a protected address, and not a letter', () => {
    expect(inviteStop(aPerson({ role: 'relative', hasProtectedAddress: true }), MEETING)).toEqual({ kind: 'protectedAddress' });
    expect(inviteStop(aPerson({ role: 'relative', hasProtectedAddress: true, isByLetter: true }), MEETING)).toBeNull();
  });
});
