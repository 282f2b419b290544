import type { CaseFile, Instant, Person } from '#domain';
import { useClock } from '#ui';
import { useCallback, useEffect, useState } from 'react';
import { type BookDraft, newDraft, readDraft } from './draft.ts';

/** Where this device keeps what is not sent. Encrypted by whoever gives it to us: names stand in it. */
export interface DraftDevice {
  readonly read: (name: string) => string | null;
  readonly write: (name: string, text: string | null) => void;
  /** Hears what another window writes under that name; answers how to stop. Left out where windows do not hear of each other. */
  readonly follow?: (name: string, onWritten: (text: string | null) => void) => () => void;
}

export function bookDraftName(file: CaseFile): string {
  return `book ${file.case.key}`;
}

/** The booking as it stands on the page, kept on the device at every change: Back, a reload or a closed window loses nothing. */
export function useBookDraft(file: CaseFile, me: Person, device: DraftDevice) {
  const clock = useClock();
  const name = bookDraftName(file);
  const [draft, setDraft] = useState<BookDraft>(() => readDraft(device.read(name), file) ?? newDraft(file, me));
  const [keptAt, setKeptAt] = useState<Instant | null>(null);
  useEffect(
    () =>
      device.follow?.(name, (text) => {
        const newest = readDraft(text, file);
        // The words are the newest of both windows; where each has got to is its own.
        if (newest) setDraft(({ step }) => ({ ...newest, step }));
      }),
    [device, name, file],
  );
  const change = useCallback(
    (part: Partial<BookDraft>) =>
      setDraft((before) => {
        const next = { ...before, ...part };
        device.write(name, JSON.stringify(next));
        setKeptAt(clock());
        return next;
      }),
    [device, name, clock],
  );
  const forget = useCallback(() => device.write(name, null), [device, name]);
  return { draft, change, keptAt, forget };
}
