import type { Participant } from '#domain';
import { aKey } from './aKey.ts';

/** The provider's contact person, there for the whole meeting. */
export function aParticipant(overrides: Partial<Participant> = {}): Participant {
  return {
    key: aKey('participant'),
    caseKey: aKey('case'),
    name: 'Holger Test',
    role: 'provider',
    organisation: 'Tilbuddet Prøvegården',
    email: 'holger.test@tilbud.example',
    agendaItems: null,
    kind: null,
    byLetter: false,
    representationEndsOn: null,
    hasProtectedAddress: false,
    ...overrides,
  };
}
