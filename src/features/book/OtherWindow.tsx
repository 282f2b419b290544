import type { CaseFile } from '#domain';
import { useWords } from '#ui';
import { useEffect, useState } from 'react';
import { useBookStyles } from './Book.styles.ts';
import { bookDraftName, type DraftDevice } from './useBookDraft.ts';

/** Says that the same booking is written in another window, from the first word that comes from there. */
export function OtherWindow({ file, device }: { readonly file: CaseFile; readonly device: DraftDevice }) {
  const words = useWords('book');
  const styles = useBookStyles();
  const [isSeen, setSeen] = useState(false);
  const name = bookDraftName(file);
  useEffect(() => device.follow?.(name, (text) => setSeen(text !== null)), [device, name]);
  return <div role="status">{isSeen && <p className={styles.otherWindow}>{words.otherWindow}</p>}</div>;
}
