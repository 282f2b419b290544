import { Button } from '@fluentui/react-components';
import { ArrowClockwise24Regular } from '@fluentui/react-icons/svg/arrow-clockwise';
import type { Failure } from '#domain';
import { useWords } from '../frame/words.ts';
import { FailureNote } from '../state/FailureNote.tsx';
import { StateNote } from '../state/StateNote.tsx';
import { isNewerEdition } from './arriving.ts';

export interface FailedPageProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
}

/** A whole page that cannot be shown: why, and the way on. */
export function FailedPage(props: FailedPageProps) {
  return (
    <main>
      <FailedNote {...props} level={1} />
    </main>
  );
}

/** The same for a part of a page. */
export function FailedNote({ level = 2, ...props }: FailedPageProps & { readonly level?: 1 | 2 }) {
  return isNewerEdition(props.failure) ? <NewerEdition level={level} /> : <FailureNote {...props} level={level} />;
}

/** Trying again would ask for the same piece for ever; the page itself is asked for anew. */
function NewerEdition({ level }: { readonly level: 1 | 2 }) {
  const words = useWords('ui');
  return (
    <StateNote
      icon={<ArrowClockwise24Regular />}
      title={words.renewedTitle}
      level={level}
      actions={
        <Button appearance="primary" onClick={() => window.location.reload()}>
          {words.reload}
        </Button>
      }
    >
      <p>{words.renewedText}</p>
    </StateNote>
  );
}
