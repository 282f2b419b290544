import { type PrivateNote, type Recorded, toInstant } from '../../../src/domain/index.ts';
import { conflictOf, createNoteDesk, type NoteConflict, type NoteMerging, readTail } from '../../../src/features/case/preparation/noteDesk.ts';
import { fakeRepository, Wire } from '../../flows/support/fakeList.ts';
import { AYSE, keyOf, METTE, Municipality } from '../../flows/support/municipality.ts';

const NOTE: PrivateNote = { key: keyOf(100), caseKey: keyOf(1), text: '' };

function aDesk({ town = Municipality.withRooms('aaaa'), first = null, merging }: { town?: Municipality; first?: Recorded<PrivateNote> | null; merging?: NoteMerging | undefined } = {}) {
  const wire = new Wire();
  const kept = new Map<string, string>();
  const conflicts: NoteConflict[] = [];
  const desk = createNoteDesk({
    notes: fakeRepository('privateNotes', town.privateNotes, METTE, wire),
    myId: METTE.id,
    device: { write: (name, text) => void (text === null ? kept.delete(name) : kept.set(name, text)) },
    blank: NOTE,
    first,
    merging,
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

    desk.settle(conflicts[0]!, 'Begges noter');
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
    expect(left).toEqual({ text: 'Mettes noter', on: '', merging: { text: 'Begges no', theirs } });
    expect(conflictOf(left, theirs)).toMatchObject({ mine: 'Mettes noter', theirs: { text: 'Ayses noter' }, merging: { text: 'Begges no' } });
  });

  /** Mette puts both texts together, and Ayse writes on meanwhile. */
  const mergedBeside = async () => {
    const one = aDesk();
    one.town.privateNotes.write({ ...NOTE, text: 'Ayses noter' }, AYSE);
    one.desk.keeper.change('Mettes noter');
    await one.desk.keeper.flush();
    one.desk.merge(one.conflicts.at(-1)!, 'Begges no');
    one.town.privateNotes.write({ ...NOTE, text: 'Ayses noter, og bussen' }, AYSE);
    return one;
  };

  it('writes what was put together over nothing that came since it was begun, though it was tried again meanwhile', async () => {
    const { town, conflicts, desk } = await mergedBeside();
    await desk.keeper.flush();
    expect(conflicts.at(-1)).toMatchObject({ theirs: { text: 'Ayses noter, og bussen' }, merging: { text: 'Begges no' } });
    desk.merge(conflicts.at(-1)!, 'Begges noter');

    desk.settleMerged(conflicts.at(-1)!, 'Begges noter');
    await desk.keeper.flush();

    expect([...town.privateNotes.rows.values()]).toMatchObject([{ text: 'Ayses noter, og bussen' }]);
    expect(conflicts.at(-1)).toMatchObject({ mine: 'Begges noter', theirs: { text: 'Ayses noter, og bussen' } });
    expect(conflicts.at(-1)!.merging).toBeUndefined();
  });

  it.each([
    ['what was put together', (kept: string) => kept],
    ['what an older edition kept of that', (kept: string) => JSON.stringify({ ...(JSON.parse(kept) as object), merging: 'Begges no' })],
  ])('writes %s over nothing that came while the page was closed', async (_, asKept) => {
    const before = await mergedBeside();
    const left = readTail(asKept(before.kept.get(`note ${NOTE.key}`)!))!;
    const first = [...before.town.privateNotes.rows.values()][0]!;
    const { desk, conflicts } = aDesk({ town: before.town, first, merging: left.merging });

    desk.settleMerged(conflictOf(left, first)!, 'Begges noter');
    await desk.keeper.flush();

    expect([...before.town.privateNotes.rows.values()]).toMatchObject([{ text: 'Ayses noter, og bussen' }]);
    expect(conflicts).toMatchObject([{ mine: 'Begges noter', theirs: { text: 'Ayses noter, og bussen' } }]);
  });

  it('asks nothing about words that were settled while they were tried again', async () => {
    const { town, conflicts, desk } = aDesk();
    town.privateNotes.write({ ...NOTE, text: 'Ayses noter' }, AYSE);
    desk.keeper.change('Mettes noter');
    await desk.keeper.flush();

    const trying = desk.keeper.flush();
    desk.settle(conflicts[0]!, 'Begges noter');
    await trying;
    await desk.keeper.flush();

    expect(conflicts).toHaveLength(1);
    expect([...town.privateNotes.rows.values()]).toMatchObject([{ text: 'Begges noter' }]);
  });

  it('ends with what was put together where nobody wrote on', async () => {
    const { town, conflicts, desk } = aDesk();
    town.privateNotes.write({ ...NOTE, text: 'Ayses noter' }, AYSE);
    desk.keeper.change('Mettes noter');
    await desk.keeper.flush();

    desk.merge(conflicts[0]!, 'Begges noter');
    desk.settleMerged(conflicts.at(-1)!, 'Begges noter');
    await desk.keeper.flush();

    expect([...town.privateNotes.rows.values()]).toMatchObject([{ text: 'Begges noter' }]);
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
