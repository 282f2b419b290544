import type { Decision } from '#domain';
import { choice, day, defineList, key, longText, nullable, rowKey } from '../../schema/index.ts';
import { DECIDED_BY_AUTHORITY } from '../roomRights.ts';

export const decisionsSchema = defineList<Decision>({
  name: 'Decisions',
  title: 'Beslutninger',
  description: 'Hvad myndighed og borger besluttede på mødet.',
  sites: { room: DECIDED_BY_AUTHORITY },
  fields: {
    key: rowKey,
    caseKey: key('CaseKey', 'Sagens nøgle', { indexed: true }),
    followUpKey: key('FollowUpKey', 'Opfølgningens nøgle', { indexed: true }),
    goalKey: nullable(key('GoalKey', 'Målets nøgle')),
    kind: nullable(choice('Kind', 'Beslutning', ['continue', 'adjust', 'reached', 'stop'])),
    text: longText('DecisionText', 'Med ord'),
    citizenAgrees: choice('CitizenAgrees', 'Er borgeren enig', ['yes', 'partly', 'no', 'notStated']),
    dissent: longText('Dissent', 'Uenighed'),
    decidedOn: day('DecidedOn', 'Besluttet den'),
  },
});
