import * as z from 'zod/mini';
import type { Case, Citizen, CommunicationNeeds, Person } from '#domain';
import { boolean, choice, column, day, defineList, type Field, group, json, key, nullable, rowKey, text } from '../../schema/index.ts';
import { AUTHORITY } from '../authorityRights.ts';

/** The CPR number stands here and nowhere else. It is no field of the case, so no reader gets it without asking. */
export const CPR_COLUMN = column('Cpr', 'CPR-nummer', { kind: 'text' });

/** How to talk with a citizen; shared by the authority's row and the room's. */
export const communication: Field<CommunicationNeeds> = json(
  'CommunicationJson',
  'Kommunikation',
  z.object({ language: z.string(), easyRead: z.boolean(), aac: z.boolean(), notes: z.string() }),
);

const citizen = group<Citizen>({
  name: text('CitizenName', 'Borger'),
  calledName: text('CalledName', 'Kaldenavn'),
  birthDate: day('BirthDate', 'Fødselsdato'),
  area: choice('Area', 'Område', ['child', 'youth', 'adult']),
  communication,
  protectedAddress: boolean('HasProtectedAddress', 'Beskyttet adresse'),
});

const caseworker = group<Person>({
  id: text('CaseworkerId', 'Rådgivers id', { indexed: true }),
  name: text('CaseworkerName', 'Rådgiver'),
  email: text('CaseworkerEmail', 'Rådgivers e-mail'),
});

const schema = defineList<Case>({
  name: 'Cases',
  title: 'Sager',
  description: 'Teamets sager. Her og kun her står CPR-nummeret.',
  sites: { authority: AUTHORITY },
  fields: {
    key: rowKey,
    caseNumber: text('CaseNumber', 'Sagsnummer', { indexed: true }),
    reference: text('Reference', 'Reference', { indexed: true }),
    citizen,
    legalBasis: text('LegalBasis', 'Lovgrundlag'),
    caseworker,
    roomCodes: json<readonly string[]>('RoomCodesJson', 'Samarbejdsrum', z.array(z.string()), []),
    resultKey: key('ResultKey', 'Nøgle til resultater'),
    nextDue: nullable(day('NextDue', 'Næste opfølgning senest', { indexed: true })),
    state: choice('State', 'Status', ['toBook', 'booking', 'booked', 'noFollowUp']),
    closedOn: nullable(day('ClosedOn', 'Afsluttet', { indexed: true })),
  },
});

export const casesSchema: typeof schema = { ...schema, columns: [...schema.columns, CPR_COLUMN] };
