import { tailsOf } from '../../../src/features/collect/formTails.ts';
import { deviceOf } from '../../flows/support/deviceOf.ts';

const SAVED = { text: '', basis: '' };

describe('What windows of one device left of a form', () => {
  it('keeps both apart, and brings both into the next visit', () => {
    const kept = new Map<string, string>();
    const open = (window: string) => tailsOf(deviceOf(kept), 'form aaaa due', `form aaaa due ${window}`, SAVED);
    const [first, second] = [open('1'), open('2')];
    first.begin(null);
    second.begin(null);

    first.keep({ text: 'Det går.', basis: '' });
    second.keep({ text: '', basis: 'law' });

    expect(open('3').begin(null)).toEqual({ form: { text: 'Det går.', basis: 'law' }, isBoth: false, aside: {}, isLeft: true });
  });

  it('forgets what the room has, but not what another window wrote on since', () => {
    const kept = new Map<string, string>();
    const open = (window: string) => tailsOf(deviceOf(kept), 'form aaaa due', `form aaaa due ${window}`, SAVED);
    const first = open('1');
    first.keep({ text: 'Det går.', basis: '' });
    const second = open('2');
    second.begin(null);
    first.keep({ text: 'Det går fint.', basis: '' });

    second.forget();

    expect(open('3').begin(null).form.text).toBe('Det går fint.');
  });

  it('asks about a colleague’s answer once: from then on it lies under the form', () => {
    const tails = tailsOf(deviceOf(new Map()), 'form aaaa due', 'form aaaa due 1', SAVED);
    const theirs = { text: 'Han er glad.', basis: 'law' };
    const met = tails.meet({ text: 'Det går.', basis: '' }, theirs);
    expect(met).toMatchObject({ form: { text: 'Han er glad.\n\nDet går.', basis: 'law' }, isBoth: true });

    expect(tails.meet(met.form, theirs)).toMatchObject({ form: met.form, isBoth: false });
    const kept = tails.textOf(met.form);
    expect(tailsOf(deviceOf(new Map()), 'form aaaa due', 'form aaaa due 2', theirs).begin(kept)).toMatchObject({ form: met.form, isBoth: false });
  });

  it('tells which of one’s own choices gave way to a colleague’s', () => {
    const tails = tailsOf(deviceOf(new Map()), 'form aaaa due', 'form aaaa due 1', SAVED);

    expect(tails.meet({ text: '', basis: 'consent' }, { text: '', basis: 'law' })).toEqual({ form: { text: '', basis: 'law' }, isBoth: true, aside: { basis: 'consent' } });
  });

  it('tells it of what was kept in the room, and of what a window left', () => {
    const kept = new Map<string, string>();
    const first = tailsOf(deviceOf(kept), 'form aaaa due', 'form aaaa due 1', SAVED);
    first.keep({ text: '', basis: 'consent' });
    const open = () => tailsOf(deviceOf(kept), 'form aaaa due', 'form aaaa due 2', { text: '', basis: 'law' });
    expect(open().begin(null).aside).toEqual({ basis: 'consent' });

    const inRoom = first.textOf({ text: '', basis: 'consent' });
    kept.clear();

    expect(open().begin(inRoom).aside).toEqual({ basis: 'consent' });
  });

  it('puts what was written since on what the room has: no word stands twice', () => {
    const kept = new Map<string, string>();
    const first = tailsOf(deviceOf(kept), 'form aaaa due', 'form aaaa due 1', SAVED);
    first.begin(null);
    first.arrived({ text: 'Det går.', basis: '' });
    first.keep({ text: 'Det gik.', basis: '' });

    const found = tailsOf(deviceOf(kept), 'form aaaa due', 'form aaaa due 2', SAVED).begin(first.textOf({ text: 'Det går.', basis: '' }));

    expect(found).toMatchObject({ form: { text: 'Det gik.' }, isBoth: false });
  });
});
