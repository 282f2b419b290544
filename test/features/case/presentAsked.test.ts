import { toCalendarDay, toInstant } from '../../../src/domain/index.ts';
import { presentAsked } from '../../../src/features/case/presentAsked.ts';
import { caseDetail as words } from '../../../src/i18n/da/case.ts';
import { aCaseFile, aConvenedFollowUp, aMeeting, aRoomFile, recorded } from '../../builders/index.ts';

const NOW = toInstant('2026-11-23T08:00:00Z');
const school = { participantKey: null, name: 'Peter Test', organisation: 'Prøve Skole', text: 'Hvordan går det?', dueOn: toCalendarDay('2026-11-30'), basis: { kind: 'law', paragraph: '§ 141' } } as const;

function fileWith(citizenInvites = aConvenedFollowUp().citizenInvites) {
  const meeting = aMeeting({ asks: { materials: {}, questions: [school] } });
  return aCaseFile({ meetings: [recorded(meeting)], rooms: [aRoomFile({ followUps: [recorded(aConvenedFollowUp({ meetingKey: meeting.key, citizenInvites }))] })] });
}

describe('presentAsked', () => {
  it('says whom the citizen wants to bring, and who else answers by when', () => {
    expect(presentAsked(fileWith({ wish: 'yes', whom: 'moster Karla' }), NOW, 'da', words)).toEqual(['Viola vil have med: moster Karla', 'Prøve Skole er spurgt og svarer senest 30. nov.']);
  });

  it('says that nobody has asked the citizen yet', () => {
    expect(presentAsked(fileWith(), NOW, 'da', words)[0]).toBe('Viola er ikke spurgt, hvem der skal med.');
  });

  it('has nothing to say before a meeting is called', () => {
    expect(presentAsked({ ...fileWith(), meetings: [] }, NOW, 'da', words)).toEqual([]);
  });
});
