import { type CaseSituation, joinKeys, toCalendarDay, toInstant } from '../../../src/domain/index.ts';
import { presentCaseload, type CaseloadQuestion } from '../../../src/features/caseload/presentCaseload.ts';
import { caseload } from '../../../src/i18n/da/caseload.ts';
import { ui } from '../../../src/i18n/da/ui.ts';
import { aCase, aCaseSituation, aCitizen, aConvenedFollowUp, aFollowUp, aKey, aMeeting, aPerson, aRoom, aService, recorded } from '../../builders/index.ts';

const today = toCalendarDay('2026-11-23');
const me = aPerson();

function situation(name: string, followUp: Parameters<typeof aFollowUp>[0], change: Partial<CaseSituation> = {}): CaseSituation {
  const key = aKey(name);
  return aCaseSituation({
    case: recorded(aCase({ key, citizen: aCitizen({ name }) })),
    rooms: [{ room: aRoom(), service: aService({ shortName: 'Prøvegården' }), followUps: [recorded(aFollowUp({ key: aKey(`${name} f`), ...followUp }))] }],
    ...change,
  });
}

const overdue = situation('Asta Vest', { dueOn: toCalendarDay('2026-11-19') });
const soon = situation('Sofie Aa', { dueOn: toCalendarDay('2026-11-29') });
const convened = situation('Freja Holm', aConvenedFollowUp({ key: aKey('Freja Holm f'), meetingStart: toInstant('2026-11-26T09:00:00Z'), materialDue: today }));
const later = situation('Jens Krag', { dueOn: toCalendarDay('2027-03-01') });

function present(change: Partial<CaseloadQuestion> = {}) {
  return presentCaseload({ situations: [later, convened, soon, overdue], me, search: '', isLifted: true, today, language: 'da', words: ui, caseload, ...change });
}

describe('presentCaseload', () => {
  it('lifts the most urgent out of the narrow list, so that it is not said twice', () => {
    const shown = present();

    expect(shown.next?.entry.case.citizen.name).toBe('Asta Vest');
    expect(shown.groups.map(({ name, rows }) => [name, rows.map((row) => row.name)])).toEqual([
      ['nextFortnight', ['Sofie Aa']],
      ['waiting', ['Freja Holm']],
      ['later', ['Jens Krag']],
    ]);
  });

  it('keeps it in its group where the detail stands beside, and chooses it first', () => {
    const shown = present({ isLifted: false });

    expect(shown.next).toBeNull();
    expect(shown.groups[0]?.name).toBe('overdue');
    expect(shown.firstCase).toBe(overdue.case.key);
  });

  it('gives a row a verb when it is mine, and what we wait for when it is not', () => {
    const [mine, theirs, far] = present().groups.flatMap(({ rows }) => rows);

    expect(mine?.verb).toEqual({ text: 'Indkald til møde', to: { page: 'book', caseKey: soon.case.key } });
    expect(theirs).toMatchObject({ verb: null, waits: 'Status ventes i dag', isBooked: true, instead: 'møde kl. 10.00' });
    expect(far).toMatchObject({ verb: null, waits: null, day: '2027-03-01' });
  });

  it('searches all groups, also what was lifted', () => {
    const shown = present({ search: 'asta' });

    expect(shown.count).toBe(1);
    expect(shown.next).toBeNull();
    expect(shown.groups.map(({ name }) => name)).toEqual(['overdue']);
    expect(present({ search: 'xx' }).count).toBe(0);
  });

  it('finds the booking that was cut short', () => {
    const meeting = recorded(aMeeting({ key: joinKeys(aKey('Sofie Aa f'), '1'), step: 'agendaAttached' }));
    const shown = present({ situations: [later, { ...soon, unfinishedMeeting: meeting }] });

    expect(shown.next?.entry.case.citizen.name).toBe('Sofie Aa');
    expect(shown.next?.unfinished).toBe(meeting);
  });

  it('says what comes next, and when, on a quiet day', () => {
    expect(present({ situations: [later] }).quiet).toEqual({ text: 'Næste frist er 1. marts. Den kommer frem her, når den nærmer sig.' });
    expect(present({ situations: [] }).quiet).toEqual({ text: 'Du får besked, når der er noget til dig.' });
    expect(present().quiet).toBeNull();
  });
});
