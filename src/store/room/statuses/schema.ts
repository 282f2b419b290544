import * as z from 'zod/mini';
import type { Status } from '#domain';
import { boolean, choice, defineList, instant, json, key, longText, nullable, rowKey } from '../../schema/index.ts';
import { WRITTEN_TOGETHER } from '../roomRights.ts';

const rating = z.object({
  value: z.nullable(z.number()),
  missingReason: z.nullable(z.enum(['refused', 'notAble', 'notAsked', 'notRelevant', 'absent', 'other'])),
  ratedOn: z.string(),
  beforeReveal: z.nullable(z.number()),
});

const subGoalStates = z.record(z.string(), z.enum(['reached', 'underWay', 'notStarted', 'stopped']));

export const statusesSchema = defineList<Status>({
  name: 'Statuses',
  title: 'Status på mål',
  description: 'Én stemme om ét mål ved én opfølgning.',
  sites: { room: WRITTEN_TOGETHER },
  fields: {
    key: rowKey,
    caseKey: key('CaseKey', 'Sagens nøgle', { indexed: true }),
    followUpKey: key('FollowUpKey', 'Opfølgningens nøgle', { indexed: true }),
    goalKey: key('GoalKey', 'Målets nøgle'),
    voice: choice('Voice', 'Stemme', ['citizen', 'provider', 'authority']),
    workDone: longText('WorkDone', 'Hvad er der arbejdet med'),
    statusNow: longText('StatusNow', 'Hvordan går det nu'),
    progressWord: nullable(choice('ProgressWord', 'Fremgang', ['reached', 'onTrack', 'someProgress', 'noChange', 'setback', 'notWorkedOn'])),
    rating: nullable(json('RatingJson', 'Vurdering', rating)),
    subGoalStates: json('SubGoalStatesJson', 'Delmål', subGoalStates, {}),
    mode: nullable(choice('Mode', 'Hvordan ordene blev til', ['own', 'supported', 'proxy', 'talkWithoutStaff'])),
    capturedInMeeting: boolean('CapturedInMeeting', 'Skrevet på mødet'),
    submittedAt: nullable(instant('SubmittedAt', 'Afleveret')),
  },
});
