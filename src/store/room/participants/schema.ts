import * as z from 'zod/mini';
import type { Participant } from '#domain';
import { boolean, choice, day, defineList, json, key, nullable, rowKey, text } from '../../schema/index.ts';
import { DECIDED_BY_AUTHORITY } from '../roomRights.ts';

const ROLES = [
  'citizen', 'custodyHolder', 'guardian', 'partyRepresentative', 'relative', 'supportPerson', 'interpreter', 'provider', 'caseworker', 'otherActor',
] as const;

export const participantsSchema = defineList<Participant>({
  name: 'Participants',
  title: 'Deltagere',
  description: 'Kredsen om borgeren, som kontrakten aftaler den.',
  sites: { room: DECIDED_BY_AUTHORITY },
  fields: {
    key: rowKey,
    caseKey: key('CaseKey', 'Sagens nøgle', { indexed: true }),
    name: text('PersonName', 'Navn'),
    role: choice('Role', 'Rolle', ROLES),
    organisation: nullable(text('Organisation', 'Organisation')),
    email: nullable(text('Email', 'E-mail')),
    agendaItems: nullable(json('AgendaItemsJson', 'Deltager i punkterne', z.array(z.number()))),
    kind: nullable(text('Kind', 'Art')),
    byLetter: boolean('ByLetter', 'Får brev'),
    representationEndsOn: nullable(day('RepresentationEndsOn', 'Fuldmagt eller værgemål gælder til')),
    hasProtectedAddress: boolean('HasProtectedAddress', 'Beskyttet adresse'),
  },
});
