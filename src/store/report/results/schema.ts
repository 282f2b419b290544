import * as z from 'zod/mini';
import type { GoalType, Outcome, Result, Voice } from '#domain';
import { boolean, choice, column, day, defineList, json, key, nullable, number, rowKey, text } from '../../schema/index.ts';

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  asHoped: 'Som ønsket',
  partly: 'Delvist',
  notAsHoped: 'Ikke som ønsket',
  notRated: 'Ikke vurderet',
  proseOnly: 'Kun i ord',
};

export const GOAL_TYPE_WORDS: Readonly<Record<GoalType, string>> = { develop: 'Udvikle', maintain: 'Fastholde', limitLoss: 'Begrænse tab' };

export const VOICE_WORDS: Readonly<Record<Voice, string>> = { citizen: 'Borger', provider: 'Leverandør', authority: 'Myndighed' };

/** Lines a later edition may add are read as they are. */
const checklist = z.object({ met: z.array(z.string()), unmet: z.array(z.string()) });

/** Without names and still personal data: caseworkers add, read and correct what a reopened follow-up changes, managers with case access read. */
export const resultsSchema = defineList<Result>({
  name: 'Results',
  title: 'Resultater',
  description: 'Ét mål ved én opfølgning, uden navne.',
  sites: { report: { caseworkers: 'write', managers: 'read' } },
  fields: {
    key: rowKey,
    resultKey: key('ResultKey', 'Borgerens nøgle', { indexed: true }),
    goalRef: key('GoalRef', 'Målets nøgle', { indexed: true }),
    serviceKey: key('ServiceKey', 'Tilbuddets nøgle', { indexed: true }),
    theme: text('Theme', 'Tema'),
    area: choice('Area', 'Område', ['child', 'youth', 'adult']),
    goalType: choice('GoalType', 'Måltype (kode)', ['develop', 'maintain', 'limitLoss']),
    scaleKey: nullable(key('ScaleKey', 'Skala')),
    voice: choice('Voice', 'Stemme (kode)', ['citizen', 'provider', 'authority']),
    baseline: nullable(number('Baseline', 'Ved start')),
    now: nullable(number('Now', 'Nu')),
    target: nullable(number('Target', 'Ønsket')),
    missingReason: nullable(choice('MissingReason', 'Hvorfor ikke vurderet', ['refused', 'notAble', 'notAsked', 'notRelevant', 'absent', 'other'])),
    outcome: choice('Outcome', 'Udfald (kode)', ['asHoped', 'partly', 'notAsHoped', 'notRated', 'proseOnly']),
    days: nullable(number('Days', 'Dage siden start')),
    closedOn: day('ClosedOn', 'Opfølgning afsluttet', { indexed: true }),
    quarter: text('Quarter', 'Kvartal', { indexed: true }),
    hasEnded: boolean('HasEnded', 'Indsatsen er afsluttet'),
    checklist: nullable(json('ChecklistJson', 'Tjekliste', checklist)),
  },
  projections: [
    { column: column('GoalTypeLabel', 'Måltype', { kind: 'text' }), from: ({ goalType }) => GOAL_TYPE_WORDS[goalType] },
    { column: column('OutcomeLabel', 'Udfald', { kind: 'text' }), from: ({ outcome }) => OUTCOME_WORDS[outcome] },
    { column: column('VoiceLabel', 'Stemme', { kind: 'text' }), from: ({ voice }) => VOICE_WORDS[voice] },
  ],
});
