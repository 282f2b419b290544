import type { CaseFile, Instant, Person } from '#domain';
import { useClock } from '#ui';
import { useCallback, useState } from 'react';
import { type BookDraft, newDraft, readDraft } from './draft.ts';

/** Where this device keeps what is not sent. Encrypted by whoever gives it to us: names stand in it. */
export interface DraftDevice {
  readonly read: (name: string) => string | null;
  readonly write: (name: string, text: string | null) => void;
}

/** The booking as it stands on the page, kept on the device at every change: Back, a reload or a closed window loses nothing. */
export function useBookDraft(file: CaseFile, me: Person, device: DraftDevice) {
  const clock = useClock();
  const name = `book ${file.case.key}`;
  const [draft, setDraft] = useState<BookDraft>(() => readDraft(device.read(name), file) ?? newDraft(file, me));
  const [keptAt, setKeptAt] = useState<Instant | null>(null);
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
