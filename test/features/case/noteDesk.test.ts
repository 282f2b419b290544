import { type PrivateNote, toInstant } from '../../../src/domain/index.ts';
import { conflictOf, createNoteDesk, type NoteConflict, readTail } from '../../../src/features/case/preparation/noteDesk.ts';
import { fakeRepository, Wire } from '../../flows/support/fakeList.ts';
import { AYSE, keyOf, METTE, Municipality } from '../../flows/support/municipality.ts';

const NOTE: PrivateNote = { key: keyOf(100), caseKey: keyOf(1), text: '' };

function aDesk() {
  const town = Municipality.withRooms('aaaa');
  const wire = new Wire();
  const kept = new Map<string, string>();
  const conflicts: NoteConflict[] = [];
  const desk = createNoteDesk({
    notes: fakeRepository('privateNotes', town.privateNotes, METTE, wire),
    myId: METTE.id,
    device: { write: (name, text) => void (text === null ? kept.delete(name) : kept.set(name, text)) },
    blank: NOTE,
    first: null,
    now: () => toInstant('2026-12-01T12:10:00Z'),
    later: () => () => undefined,
    onState: () => undefined,
    onConflict: (conflict) => conflicts.push(conflict),
  });
  return { town, wire, kept, conflicts, desk };
}

describe('createNoteDesk', () => {
  it('keeps a note on the team’s own site, and on the device until then', async () => {
    const { town, kept, desk } = aDesk();
    desk.keeper.change('Spørg til bussen');
    expect(readTail(kept.get(`note ${NOTE.key}`) ?? null)).toEqual({ text: 'Spørg til bussen', on: '' });

    await desk.keeper.flush();

    expect([...town.privateNotes.rows.values()]).toMatchObject([{ ...NOTE, text: 'Spørg til bussen' }]);
    expect(kept.size).toBe(0);
  });

  it('shows both texts to whoever wrote second, keeps hers on the device, and ends with what she chooses', async () => {
    const { town, kept, conflicts, desk } = aDesk();
    town.privateNotes.write({ ...NOTE, text: 'Ayses noter' }, AYSE);
    desk.keeper.change('Mettes noter');
    await desk.keeper.flush();
    expect(conflicts).toMatchObject([{ mine: 'Mettes noter', theirs: { text: 'Ayses noter' } }]);
    expect(kept.size).toBe(1);

    desk.begin(conflicts[0]!.theirs);
    desk.keeper.change('Begges noter');
    await desk.keeper.flush();

    expect([...town.privateNotes.rows.values()]).toMatchObject([{ text: 'Begges noter' }]);
  });

  it('keeps what is typed to put both texts together, and still shows both when the page is opened again', async () => {
    const { town, kept, conflicts, desk } = aDesk();
    const theirs = town.privateNotes.write({ ...NOTE, text: 'Ayses noter' }, AYSE);
    desk.keeper.change('Mettes noter');
    await desk.keeper.flush();

    desk.merge(conflicts[0]!, 'Begges no');

    const left = readTail(kept.get(`note ${NOTE.key}`) ?? null);
    expect(left).toEqual({ text: 'Mettes noter', on: '', merging: 'Begges no' });
    expect(conflictOf(left, theirs)).toMatchObject({ mine: 'Mettes noter', theirs: { text: 'Ayses noter' } });
  });

  it('does not argue with itself when the answer was lost', async () => {
    const { town, wire, conflicts, desk } = aDesk();
    wire.cut = { at: 1, when: 'after' };
    desk.keeper.change('Spørg');
    await desk.keeper.flush();

    desk.keeper.change('Spørg til bussen');
    await desk.keeper.flush();

    expect(conflicts).toEqual([]);
    expect([...town.privateNotes.rows.values()]).toMatchObject([{ text: 'Spørg til bussen' }]);
  });
});

describe('conflictOf', () => {
  const row = (text: string) => Municipality.withRooms('aaaa').privateNotes.write({ ...NOTE, text }, AYSE);

  it('is there where the words were left on others than stand there now', () => {
    expect(conflictOf({ text: 'Mine', on: 'Før' }, row('Andres'))).toMatchObject({ mine: 'Mine', theirs: { text: 'Andres' } });
  });

  it.each([['Før'], ['Mine']])('is not there where %s stands', (text) => {
    expect(conflictOf({ text: 'Mine', on: 'Før' }, row(text))).toBeNull();
  });

  it('reads nothing from what is not a note', () => {
    expect([readTail(null), readTail('{'), readTail('{"text":1}')]).toEqual([null, null, null]);
  });
});
