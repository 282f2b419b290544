import { sideBySide } from '../../../scripts/setUp/sideBySide.ts';

/** Acts that end when they are told to. */
function heldActs() {
  const begun: string[] = [];
  const ends = new Map<string, { readonly resolve: (value: string) => void; readonly reject: (reason: Error) => void }>();
  return {
    begun,
    ends,
    act: (name: string) => {
      begun.push(name);
      return new Promise<string>((resolve, reject) => ends.set(name, { resolve, reject }));
    },
  };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('sideBySide', () => {
  it('begins so many and the next when one has ended, and answers in the order of the values', async () => {
    const { act, begun, ends } = heldActs();
    const all = sideBySide(2, ['common', 'authority', 'room'], act);
    expect(begun).toEqual(['common', 'authority']);

    ends.get('authority')!.resolve('second');
    await settled();
    expect(begun).toEqual(['common', 'authority', 'room']);
    ends.get('room')!.resolve('third');
    ends.get('common')!.resolve('first');

    expect(await all).toEqual(['first', 'second', 'third']);
  });

  it('begins nothing more after a failure, and tells it when what had begun has ended', async () => {
    const { act, begun, ends } = heldActs();
    const told = jest.fn();
    const all = sideBySide(2, ['common', 'authority', 'room'], act).catch(told);

    ends.get('common')!.reject(new Error('busy'));
    await settled();
    expect(told).not.toHaveBeenCalled();
    ends.get('authority')!.resolve('second');
    await all;

    expect(told).toHaveBeenCalledWith(expect.objectContaining({ message: 'busy' }));
    expect(begun).toEqual(['common', 'authority']);
  });
});
