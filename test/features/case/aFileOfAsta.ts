import { type CaseFile, joinKeys, type Status, toCalendarDay, toInstant } from '../../../src/domain/index.ts';
import { aCase, aCaseFile, aCitizen, aContract, aConvenedFollowUp, aDecision, aFollowUp, aGoal, aKey, aParticipant, aRoomFile, aService, aStatus, aSubGoal, aVersionKey, recorded } from '../../builders/index.ts';

export const now = toInstant('2026-11-23T08:00:00Z');
export const today = toCalendarDay('2026-11-23');
const closed = aKey('closed follow-up');

/** A status of the follow-up that was closed in August. */
export function inAugust(change: Partial<Status> = {}): Status {
  return aStatus({
    key: joinKeys(closed, aKey('goal'), change.voice ?? 'provider'),
    followUpKey: closed,
    rating: { value: 5, missingReason: null, ratedOn: toCalendarDay('2026-08-20'), beforeReveal: null },
    ...change,
  });
}

export const closedFollowUp = aConvenedFollowUp({ key: closed, state: 'closed', dueOn: toCalendarDay('2026-08-27'), meetingStart: toInstant('2026-08-27T08:00:00Z') });

/** A case with one room: a goal with words and figure, one without words, a decision, deadlines and a circle. */
export function aFileOfAsta(room: Parameters<typeof aRoomFile>[0] = {}, file: Partial<CaseFile> = {}): CaseFile {
  return aCaseFile({
    case: recorded(aCase({ citizen: aCitizen({ name: 'Asta Vest', calledName: 'Asta', birthDate: toCalendarDay('2018-05-05') }), reference: 'K4T7QX' })),
    rooms: [
      aRoomFile({
        service: aService({ shortName: 'Familiehuset' }),
        citizen: { name: 'Asta Vest', calledName: 'Asta', easyRead: false },
        contract: recorded(aContract({ reachedWhen: 'Når Asta har fire hele skoledage.', transitionTo: 'åben rådgivning.' })),
        goals: [recorded(aGoal()), recorded(aGoal({ key: aVersionKey('goal two'), citizenWording: ' ', text: 'Aftenrutinen lykkes', measure: null }))],
        subGoals: [recorded(aSubGoal({ text: 'vagtuger', dueOn: toCalendarDay('2026-12-01') }))],
        participants: [recorded(aParticipant({ name: 'Peter Ahm', role: 'otherActor', organisation: 'Skolen', agendaItems: [1, 2] }))],
        followUps: [recorded(aFollowUp({ dueOn: toCalendarDay('2026-11-19') })), recorded(closedFollowUp)],
        statuses: [recorded(inAugust())],
        decisions: [recorded(aDecision({ followUpKey: closed, decidedOn: toCalendarDay('2026-08-27') }))],
        ...room,
      }),
    ],
    ...file,
  });
}
