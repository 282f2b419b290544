import * as z from 'zod/mini';
import type { Goal } from '#domain';
import { choice, day, defineList, json, key, longText, nullable, number, rowKey, text } from '../../schema/index.ts';
import { DECIDED_BY_AUTHORITY } from '../roomRights.ts';

const smart = z.object({ specific: z.boolean(), measurable: z.boolean(), accepted: z.boolean(), realistic: z.boolean(), timeBound: z.boolean() });

const measure = z.object({
  scaleKey: z.string(),
  baseline: z.nullable(z.number()),
  target: z.nullable(z.number()),
  baselineOn: z.nullable(z.string()),
  weight: z.nullable(z.number()),
});

const agreedBy = z.object({ citizen: z.nullable(z.string()), provider: z.nullable(z.string()), authority: z.nullable(z.string()) });

export const goalsSchema = defineList<Goal>({
  name: 'Goals',
  title: 'Mål',
  description: 'Borgerens mål. En række pr. version.',
  sites: { room: DECIDED_BY_AUTHORITY },
  fields: {
    key: rowKey,
    caseKey: key('CaseKey', 'Sagens nøgle', { indexed: true }),
    contractKey: key('ContractKey', 'Kontraktens nøgle'),
    text: longText('GoalText', 'Mål'),
    citizenWording: longText('CitizenWording', 'Med borgerens egne ord'),
    goalType: choice('GoalType', 'Måltype', ['develop', 'maintain', 'limitLoss']),
    theme: text('Theme', 'Tema'),
    themeCode: nullable(text('ThemeCode', 'Temaets FFB-kode')),
    reachedWhen: longText('ReachedWhen', 'Målet er nået, når'),
    smart: json('SmartJson', 'SMART', smart),
    timeFrame: nullable(day('TimeFrame', 'Nås senest')),
    measure: nullable(json('MeasureJson', 'Måling', measure)),
    agreedBy: json('AgreedByJson', 'Aftalt med', agreedBy),
    priority: number('Priority', 'Rækkefølge'),
    state: choice('State', 'Status', ['proposed', 'agreed', 'active', 'reached', 'stopped', 'replaced']),
  },
});
