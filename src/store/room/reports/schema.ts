import * as z from 'zod/mini';
import type { FunctionalChange, LegalBasis, Report } from '#domain';
import { choice, day, defineList, instant, json, key, longText, nullable, rowKey, text } from '../../schema/index.ts';
import { ACTOR_WRITES, WRITTEN_TOGETHER } from '../roomRights.ts';

const functionalChanges = z.array(z.object({ theme: z.string(), change: z.enum(['better', 'same', 'worse', 'unknown']), text: z.string() }));

const basis = z.discriminatedUnion('kind', [z.object({ kind: z.literal('consent'), givenOn: z.string() }), z.object({ kind: z.literal('law'), paragraph: z.string() })]);

export const reportsSchema = defineList<Report>({
  name: 'Reports',
  title: 'Statusbeskrivelser',
  description: 'Hvad én stemme siger ved en opfølgning ud over målene.',
  sites: { room: WRITTEN_TOGETHER, otherActorRoom: ACTOR_WRITES },
  fields: {
    key: rowKey,
    caseKey: key('CaseKey', 'Sagens nøgle', { indexed: true }),
    followUpKey: key('FollowUpKey', 'Opfølgningens nøgle', { indexed: true }),
    voice: choice('Voice', 'Stemme', ['citizen', 'provider', 'authority', 'otherActor']),
    actor: text('Actor', 'Anden aktør'),
    lifeSituation: longText('LifeSituation', 'Livssituation'),
    functionalChanges: json<readonly FunctionalChange[]>('FunctionalChangesJson', 'Ændringer i funktionsevne', functionalChanges, []),
    recommendation: nullable(choice('Recommendation', 'Anbefaling', ['continue', 'change', 'end'])),
    recommendationReason: longText('RecommendationReason', 'Begrundelse'),
    proposals: longText('Proposals', 'Forslag'),
    dissent: longText('Dissent', 'Faglig bemærkning'),
    statement: longText('Statement', 'Udtalelse'),
    basis: nullable(json<LegalBasis>('BasisJson', 'Grundlag', basis)),
    mode: nullable(choice('Mode', 'Hvordan ordene blev til', ['own', 'supported', 'proxy', 'talkWithoutStaff'])),
    note: longText('Note', 'Bemærkning'),
    ratedOn: day('RatedOn', 'Gælder den'),
    submittedAt: nullable(instant('SubmittedAt', 'Afleveret')),
  },
});
