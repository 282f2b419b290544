import * as z from 'zod/mini';
import type { Contract } from '#domain';
import { choice, day, defineList, json, key, longText, nullable, rowKey, text } from '../../schema/index.ts';
import { DECIDED_BY_AUTHORITY } from '../roomRights.ts';

export const contractsSchema = defineList<Contract>({
  name: 'Contracts',
  title: 'Kontrakter',
  description: 'Aftalen om indsatsen. En række pr. version.',
  sites: { room: DECIDED_BY_AUTHORITY },
  fields: {
    key: rowKey,
    caseKey: key('CaseKey', 'Sagens nøgle', { indexed: true }),
    serviceKey: key('ServiceKey', 'Tilbuddets nøgle'),
    tradeKind: choice('TradeKind', 'Køb', ['external', 'internal']),
    effortStart: day('EffortStart', 'Indsatsen begynder'),
    tool: text('Tool', 'Udredningsredskab'),
    legalBasis: text('LegalBasis', 'Lovgrundlag'),
    purpose: longText('Purpose', 'Formål'),
    rationale: longText('Rationale', 'Hvorfor disse mål først'),
    materialForm: json('MaterialFormJson', 'Materialets form', z.object({ prose: z.boolean(), number: z.boolean() })),
    interval: json('IntervalJson', 'Opfølgning hver', z.object({ n: z.number(), unit: z.enum(['weeks', 'months']) })),
    nextDue: nullable(day('NextDue', 'Næste opfølgning senest')),
    reachedWhen: longText('ReachedWhen', 'Målet er nået, når'),
    transitionTo: longText('TransitionTo', 'Hvad så bagefter'),
    state: choice('State', 'Status', ['draft', 'final', 'signed', 'active', 'ended']),
    endedOn: nullable(day('EndedOn', 'Afsluttet')),
    endReason: nullable(longText('EndReason', 'Hvorfor afsluttet')),
  },
});
