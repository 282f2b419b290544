import { Button } from '@fluentui/react-components';
import { Open24Regular } from '@fluentui/react-icons/svg/open';
import type { Words } from '#i18n';
import { StateNote } from './StateNote.tsx';

export interface VisitNoteProps {
  readonly words: Words<'status'>['visit'];
  /** The page to be opened. */
  readonly address: string;
  /** What was opened last; null the first time. */
  readonly opened: string | null;
  readonly onRetry: () => void;
  /** 1 where it is the whole page. */
  readonly level?: 1 | 2;
}

/** A guest is known to a room only after opening it in this browser: one button, then go on. */
export function VisitNote({ words, address, opened, onRetry, level = 2 }: VisitNoteProps) {
  return (
    <StateNote
      icon={<Open24Regular />}
      title={words.heading}
      level={level}
      actions={
        <>
          <Button as="a" appearance="primary" href={address} target="_blank" rel="noreferrer">
            {words.open}
          </Button>
          <Button onClick={onRetry}>{words.then}</Button>
        </>
      }
    >
      <p>{words.what}</p>
      {opened !== null && <p role="status">{opened === address ? words.still : words.oneMore}</p>}
    </StateNote>
  );
}
