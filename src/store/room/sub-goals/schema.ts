import type { SubGoal } from '#domain';
import { choice, day, defineList, key, longText, nullable, rowKey } from '../../schema/index.ts';
import { WRITTEN_TOGETHER } from '../roomRights.ts';

export const subGoalsSchema = defineList<SubGoal>({
  name: 'SubGoals',
  title: 'Delmål',
  description: 'Skridt på vejen, som tilbuddet og borgeren finder sammen.',
  sites: { room: WRITTEN_TOGETHER },
  fields: {
    key: rowKey,
    caseKey: key('CaseKey', 'Sagens nøgle', { indexed: true }),
    goalId: key('GoalId', 'Målets nøgle', { indexed: true }),
    text: longText('SubGoalText', 'Delmål'),
    dueOn: nullable(day('DueOn', 'Senest')),
    state: choice('State', 'Status', ['draft', 'submitted', 'returned', 'approved', 'reached', 'stopped']),
  },
});
