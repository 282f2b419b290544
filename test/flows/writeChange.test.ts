import { type Decision, toCalendarDay } from '#domain';
import { type IsLocked, type RowChange, writeChange } from '../../src/flows/meeting/writeChange.ts';
import { FakeRows, fakeRepository, Wire } from './support/fakeList.ts';
import { AYSE, keyOf, METTE } from './support/municipality.ts';

const BLANK: Decision = { key: keyOf(1), caseKey: keyOf(2), followUpKey: keyOf(3), goalKey: null, kind: null, text: '', citizenAgrees: 'notStated', dissent: '', decidedOn: toCalendarDay('2026-12-01') };

/** A decision that two caseworkers write; the line can be spoken on by another one just before an act arrives. */
class Table {
  readonly rows = new FakeRows<Decision>();
  readonly wire = new Wire();
  isLocked: IsLocked<Decision> | undefined = undefined;

  byAyse(change: Partial<Decision>) {
    return this.rows.write({ ...BLANK, ...this.rows.rows.get(BLANK.key), ...change }, AYSE);
  }

  row() {
    return this.rows.rows.get(BLANK.key)!;
  }

  write({ base = null, blank = BLANK, ...row }: Partial<RowChange<Decision>> & Pick<RowChange<Decision>, 'change'>) {
    return writeChange(fakeRepository('decisions', this.rows, METTE, this.wire), { base, blank, ...row }, METTE.id, this.isLocked);
  }

  /** Just before Mette's request of that name arrives for the n-th time. */
  before(name: string, time: number, act: () => void): void {
    const send = this.wire.send.bind(this.wire);
    let count = 0;
    this.wire.send = (asked, answer) => {
      if (asked === name && ++count === time) act();
      return send(asked, answer);
    };
  }
}

describe('writeChange', () => {
  it('erases no first words of a colleague with words that were typed and taken out again', async () => {
    const table = new Table();
    table.byAyse({ text: 'Om morgenen' });

    await table.write({ change: { text: '', kind: 'adjust' } });

    expect(table.row()).toMatchObject({ text: 'Om morgenen', kind: 'adjust' });
  });

  it('takes out again what this window wrote first itself and has no answer to', async () => {
    const table = new Table();
    table.rows.write({ ...BLANK, text: 'Om' }, METTE);

    await table.write({ change: { text: '' }, tried: [{ text: 'Om' }] });

    expect(table.row()).toMatchObject({ text: '' });
  });

  it('leaves a colleague’s answer where one’s own was put back as it was and only the words were one’s own', async () => {
    const table = new Table();
    const base = table.byAyse({ kind: 'continue' });
    table.byAyse({ kind: 'stop' });
    table.rows.write({ ...table.row(), text: 'Om' }, METTE);

    await table.write({ base, change: { text: 'Om morgenen', kind: 'continue' }, tried: [{ text: 'Om', kind: 'continue' }] });

    expect(table.row()).toMatchObject({ text: 'Om morgenen', kind: 'stop' });
  });

  it('asks where both wrote something different', async () => {
    const table = new Table();
    table.byAyse({ text: 'Om morgenen' });

    const saving = table.write({ change: { text: 'Om aftenen', kind: 'adjust' } });

    await expect(saving).rejects.toMatchObject({ kind: 'conflict', fields: ['text'] });
    expect(table.row()).toMatchObject({ text: 'Om morgenen', kind: null });
  });

  describe('of a row that can be locked', () => {
    const lockable = () => {
      const table = new Table();
      table.isLocked = ({ decidedOn }) => decidedOn === '2026-12-02';
      return table;
    };
    const lock = (table: Table) => () => table.byAyse({ decidedOn: toCalendarDay('2026-12-02') });

    it('writes nothing where it was locked while the first words were on their way', async () => {
      const table = lockable();
      table.byAyse({ dissent: 'Nej' });
      table.before('decisions.update', 1, lock(table));

      await expect(table.write({ change: { text: 'Om aftenen' } })).rejects.toMatchObject({ kind: 'conflict' });

      expect(table.row()).toMatchObject({ text: '', decidedOn: '2026-12-02' });
    });

    it('writes nothing where it was locked between a look at what came in between and the words', async () => {
      const table = lockable();
      const base = table.byAyse({});
      table.byAyse({ dissent: 'Nej' });
      table.before('decisions.update', 2, lock(table));

      await expect(table.write({ base, change: { text: 'Om aftenen' } })).rejects.toMatchObject({ kind: 'conflict' });

      expect(table.row()).toMatchObject({ text: '', decidedOn: '2026-12-02' });
    });
  });
});
