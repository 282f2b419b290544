import { act, screen } from '@testing-library/react';
import { UndoLine } from '../../../src/features/book/UndoLine.tsx';
import { renderScreen } from '../../support/renderScreen.tsx';

const UNDO_MS = 10_000;

async function open() {
  const onOver = jest.fn();
  await renderScreen(<UndoLine said="Peter Ahm er taget af." onUndo={() => undefined} onOver={onOver} />, { words: ['book'] });
  // The screen comes in real time; what is waited for here does not.
  const wait = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));
  return { onOver, wait };
}

beforeEach(() => jest.useFakeTimers({ advanceTimers: true }));
afterEach(() => jest.useRealTimers());

describe('UndoLine', () => {
  it('says what was taken away, and is over after a while', async () => {
    const { onOver, wait } = await open();

    expect(screen.getByText('Peter Ahm er taget af.')).toBeVisible();
    expect(onOver).not.toHaveBeenCalled();
    await wait(UNDO_MS);

    expect(onOver).toHaveBeenCalledTimes(1);
  });

  it('stays as long as somebody is at its button', async () => {
    const { onOver, wait } = await open();

    act(() => screen.getByRole('button', { name: 'Fortryd' }).focus());
    await wait(3 * UNDO_MS);
    expect(onOver).not.toHaveBeenCalled();

    act(() => screen.getByRole('button', { name: 'Fortryd' }).blur());
    await wait(UNDO_MS);
    expect(onOver).toHaveBeenCalledTimes(1);
  });
});
