import { act, renderHook, screen } from '@testing-library/react';
import { newDraft } from '../../../src/features/book/draft.ts';
import { OtherWindow } from '../../../src/features/book/OtherWindow.tsx';
import { bookDraftName, useBookDraft } from '../../../src/features/book/useBookDraft.ts';
import { METTE, Municipality } from '../../flows/support/municipality.ts';
import { renderScreen } from '../../support/renderScreen.tsx';

const file = Municipality.withRooms('aaaa').caseFile();

/** This window's device; `write` of the other window comes by `hear`. */
class TwoWindows {
  readonly kept = new Map<string, string>();
  readonly #followers = new Set<(text: string | null) => void>();
  readonly device = {
    read: (name: string) => this.kept.get(name) ?? null,
    write: (name: string, text: string | null) => void (text === null ? this.kept.delete(name) : this.kept.set(name, text)),
    follow: (_name: string, onWritten: (text: string | null) => void) => {
      this.#followers.add(onWritten);
      return () => void this.#followers.delete(onWritten);
    },
  };

  hear(text: string): void {
    this.kept.set(bookDraftName(file), text);
    act(() => this.#followers.forEach((follower) => follower(text)));
  }
}

const fromTheOther = JSON.stringify({ ...newDraft(file, METTE), step: 1, place: 'Rådhuset, lokale 2' });

describe('A booking in two windows', () => {
  it('takes over what the other wrote, stays at its own step, and never writes over it', () => {
    const windows = new TwoWindows();
    const { result } = renderHook(() => useBookDraft(file, METTE, windows.device));

    windows.hear(fromTheOther);
    expect(result.current.draft).toMatchObject({ place: 'Rådhuset, lokale 2', step: 0 });
    act(() => result.current.change({ minutes: 90 }));

    expect(JSON.parse(windows.kept.get(bookDraftName(file))!)).toMatchObject({ place: 'Rådhuset, lokale 2', minutes: 90 });
  });

  it('says that the booking is open in another window', async () => {
    const windows = new TwoWindows();
    await renderScreen(<OtherWindow file={file} device={windows.device} />, { words: ['book'] });
    expect(screen.queryByText(/andet vindue/)).not.toBeInTheDocument();

    windows.hear(fromTheOther);

    expect(screen.getByText(/åben i et andet vindue/)).toBeVisible();
  });
});
