import { toCalendarDay } from '#domain';
import { book, bookingPapers, resumeBooking } from '#flows';
import { Wire } from './support/fakeList.ts';
import { ADDRESSES, FIRST, METTE, Municipality } from './support/municipality.ts';

const QUESTION = {
  participantKey: null, name: 'Peter Test', organisation: 'Prøve Skole', text: 'Hvordan går det i skolen?', dueOn: toCalendarDay('2026-11-30'), basis: { kind: 'law', paragraph: 'serviceloven § 141' },
} as const;

/** Two services, asked for different parts by different days. */
function asking(town: Municipality) {
  const plan = town.plan();
  const [first, second] = plan.covers.map(({ followUp }) => followUp.key);
  const materials = { [first!]: { parts: ['statusOnGoals'], due: toCalendarDay('2026-11-27') }, [second!]: { parts: ['recommendation'], due: toCalendarDay('2026-11-30') } } as const;
  return { ...plan, asks: { questions: [QUESTION], materials }, citizenInvites: { wish: 'yes', whom: 'moster Karla' } } as const;
}

const rowsOf = (town: Municipality) => ['aaaa', 'bbbb'].map((code) => [...town.room(code).followUps.rows.values()][0]!);

describe('what is asked for before a meeting', () => {
  it('stands in each room as that service is asked, with whom the citizen wants to bring', async () => {
    const town = Municipality.withRooms('aaaa', 'bbbb');

    await book(town.deskOf(METTE), asking(town));

    expect(rowsOf(town).map(({ materialRequested, materialDue }) => [materialRequested, materialDue])).toEqual([
      [['statusOnGoals'], '2026-11-27'],
      [['recommendation'], '2026-11-30'],
    ]);
    expect(rowsOf(town).map(({ citizenInvites }) => citizenInvites.whom)).toEqual(['moster Karla', 'moster Karla']);
  });

  it('is the same after a booking was cut between the two rooms', async () => {
    const town = Municipality.withRooms('aaaa', 'bbbb');
    const wire = new Wire();
    wire.cut = { at: 2, when: 'after' };
    await book(town.deskOf(METTE, wire), asking(town));

    await resumeBooking(town.deskOf(METTE), town.meeting(FIRST), town.caseFile());

    expect(rowsOf(town).map(({ materialRequested, materialDue }) => [materialRequested[0], materialDue])).toEqual([
      ['statusOnGoals', '2026-11-27'],
      ['recommendation', '2026-11-30'],
    ]);
  });

  it('tells the question and the wish to nobody by invitation, and the question to no service', async () => {
    const town = Municipality.withRooms('aaaa', 'bbbb');
    const plan = asking(town);
    const papers = await bookingPapers(ADDRESSES, 'da');

    await book(town.deskOf(METTE), plan);
    const { html, subject, place } = await papers.invitation(plan);

    expect(`${html} ${subject} ${place}`).not.toMatch(/skolen|Karla|Skole/);
    expect(html).toContain('står i jeres samarbejdsrum');
    expect(JSON.stringify(rowsOf(town))).not.toContain(QUESTION.text);
    expect(town.meeting(FIRST).asks.questions).toEqual([QUESTION]);
  });
});
