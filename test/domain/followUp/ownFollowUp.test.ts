import { byUrgency, isUnderWay, materialStateOf, toCalendarDay, toInstant, type FollowUpState, type OwnFollowUp } from '#domain';
import { aConvenedFollowUp, aFollowUp, aKey, aReport, aRoom, aService } from '../../builders/index.ts';

const followUp = aConvenedFollowUp();

describe('materialStateOf', () => {
  it('is missing until the service has handed it in: a draft is no answer, and the citizen’s words are not the service’s', () => {
    expect(materialStateOf(followUp, [], aRoom())).toBe('missing');
    expect(materialStateOf(followUp, [aReport({ submittedAt: null }), aReport({ voice: 'citizen' })], aRoom())).toBe('missing');
    expect(materialStateOf(followUp, [aReport()], aRoom())).toBe('submitted');
  });

  it('is not asked for where nothing was, unless it came all the same', () => {
    const quiet = aConvenedFollowUp({ materialRequested: [] });

    expect(materialStateOf(quiet, [], aRoom())).toBe('notAsked');
    expect(materialStateOf(quiet, [aReport()], aRoom())).toBe('submitted');
  });

  it('is another actor’s own input in another actor’s room', () => {
    const room = aRoom({ kind: 'otherActor' });

    expect(materialStateOf(followUp, [aReport()], room)).toBe('missing');
    expect(materialStateOf(followUp, [aReport({ voice: 'otherActor' })], room)).toBe('submitted');
  });
});

describe('isUnderWay', () => {
  it.each<[FollowUpState, boolean]>([['planned', false], ['claimed', false], ['convened', true], ['held', true], ['closed', false], ['cancelled', false]])('%s: %s', (state, is) => {
    expect(isUnderWay(aFollowUp({ state }))).toBe(is);
  });
});

describe('byUrgency', () => {
  it('puts what is to be written first, by its day, and then the meetings', () => {
    const own = (calledName: string, material: OwnFollowUp['material'], due: string, start: string): OwnFollowUp => ({
      room: aRoom(), service: aService(), calledName, material, followUp: aConvenedFollowUp({ key: aKey(calledName), materialDue: toCalendarDay(due), meetingStart: toInstant(start) }),
    });
    const all = [own('Asta', 'submitted', '2026-11-20', '2026-12-01T09:00:00Z'), own('Freja', 'missing', '2026-12-04', '2026-12-11T09:00:00Z'), own('Ali', 'notAsked', '2026-11-20', '2026-11-25T09:00:00Z'), own('Noah', 'missing', '2026-11-30', '2026-12-18T09:00:00Z')];

    expect([...all].sort(byUrgency).map(({ calledName }) => calledName)).toEqual(['Noah', 'Freja', 'Ali', 'Asta']);
  });
});
