import { useCallback, useState } from 'react';
import type { DraftDevice } from '../useBookDraft.ts';

export interface KeptWords {
  readonly text: string;
  readonly write: (text: string) => void;
  /** They have arrived, and are not needed here any more. */
  readonly forget: () => void;
}

/** Words on their way, kept on the device at every key. */
export function useKeptWords(device: DraftDevice, name: string): KeptWords {
  const [text, setText] = useState(() => device.read(name) ?? '');
  const write = useCallback(
    (next: string) => {
      device.write(name, next === '' ? null : next);
      setText(next);
    },
    [device, name],
  );
  const forget = useCallback(() => device.write(name, null), [device, name]);
  return { text, write, forget };
}
