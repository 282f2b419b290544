import { tailsOf } from '../../../src/features/collect/formTails.ts';
import type { MergedForm } from '../../../src/features/collect/mergeForms.ts';
import { createSharedForm } from '../../../src/features/collect/sharedForm.ts';
import { deviceOf } from '../../flows/support/deviceOf.ts';

const SAVED = { actor: '', text: '', basis: '' };
type Form = typeof SAVED;

/** The row in the room, as the windows of one person find it. */
class Room {
  text = '';
  /** The next answer is lost on its way back. */
  isAnswerLost = false;

  window(name: string) {
    let known = this.text;
    const taken: MergedForm<Form>[] = [];
    const tails = tailsOf(deviceOf(new Map()), 'form aaaa due', `form aaaa due ${name}`, SAVED);
    const save = (text: string, merge: (there: string) => string): Promise<void> => {
      this.text = known === this.text ? text : merge(this.text);
      if (this.isAnswerLost) {
        this.isAnswerLost = false;
        return Promise.reject(new Error('No answer'));
      }
      known = this.text;
      return Promise.resolve();
    };
    const shared = createSharedForm<Form>({ tails, save, onTaken: (one) => void taken.push(one) });
    shared.write(tails.begin(this.text).form);
    const write = (change: Partial<Form>) => shared.write({ ...shared.form()!, ...change });
    return { ...shared, write, taken };
  }

  words(): Form {
    return JSON.parse(this.text) as Form;
  }
}

describe('A form in two windows of one person', () => {
  it('keeps what each of them wrote, and shows it in the one that met the other', async () => {
    const room = new Room();
    const [first, second] = [room.window('1'), room.window('2')];
    first.write({ text: 'Det går.' });
    await first.save();
    second.write({ basis: 'law' });

    await second.save();

    expect(room.words()).toMatchObject({ text: 'Det går.', basis: 'law' });
    expect(second.taken).toEqual([{ form: { actor: '', text: 'Det går.', basis: 'law' }, isBoth: false, aside: {} }]);
  });

  it('has both texts where both wrote the same, and says so', async () => {
    const room = new Room();
    const [first, second] = [room.window('1'), room.window('2')];
    first.write({ actor: 'Karen', text: 'Det går.' });
    await first.save();
    second.write({ actor: 'Lars', text: 'Han er glad.' });

    await second.save();

    expect(room.words()).toMatchObject({ actor: 'Karen / Lars', text: 'Det går.\n\nHan er glad.' });
    expect(second.taken).toMatchObject([{ isBoth: true }]);
  });

  it('tells which choice gave way to the other window’s', async () => {
    const room = new Room();
    const [first, second] = [room.window('1'), room.window('2')];
    first.write({ basis: 'law' });
    await first.save();
    second.write({ basis: 'consent' });

    await second.save();

    expect(second.taken).toMatchObject([{ form: { basis: 'law' }, isBoth: true, aside: { basis: 'consent' } }]);
  });

  it('loses no key that is pressed while the other’s words come in', async () => {
    const room = new Room();
    const [first, second] = [room.window('1'), room.window('2')];
    first.write({ text: 'Det går.' });
    await first.save();
    second.write({ basis: 'law' });

    const saving = second.save();
    second.write({ actor: 'Lars' });
    await saving;

    expect(second.form()).toEqual({ actor: 'Lars', text: 'Det går.', basis: 'law' });
  });

  it('takes what it wrote itself for nobody else’s where the answer was lost', async () => {
    const room = new Room();
    const window = room.window('1');
    window.write({ text: 'Det gaar' });
    room.isAnswerLost = true;
    await window.save().catch(() => undefined);

    window.write({ text: 'Det går' });
    await window.save();

    expect(room.words().text).toBe('Det går');
    expect(window.taken).toEqual([]);
  });

  it('lets the other window go back to words that stood there before', async () => {
    const room = new Room();
    const first = room.window('1');
    for (const text of ['Det går', 'Det går godt']) {
      first.write({ text });
      await first.save();
    }
    const second = room.window('2');
    second.write({ text: 'Det går' });
    await second.save();

    first.write({ basis: 'law' });
    await first.save();

    expect(room.words()).toMatchObject({ text: 'Det går', basis: 'law' });
    expect(first.form()).toMatchObject({ text: 'Det går', basis: 'law' });
  });

  it('clears its own words when they are saved as an answer, and leaves those of the other window', async () => {
    const room = new Room();
    const [first, second] = [room.window('1'), room.window('2')];
    first.write({ text: 'Det går.' });
    await first.save();
    second.write({ text: 'Han er glad.' });
    await second.save();

    await first.clear();
    expect(room.words().text).toContain('Han er glad.');

    await second.clear();
    expect(room.text).toBe('');
  });
});
