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
});
