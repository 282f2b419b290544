import { Button, Link } from '@fluentui/react-components';
import { ErrorCircle24Regular } from '@fluentui/react-icons/svg/error-circle';
import { LockClosed24Regular } from '@fluentui/react-icons/svg/lock-closed';
import { type Failure } from '#domain';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from '../frame/words.ts';
import { detailsOf } from './detailsOf.ts';
import { StateNote } from './StateNote.tsx';
import { useStateNoteStyles } from './StateNote.styles.ts';

export interface FailureNoteProps {
  readonly failure: Failure;
  /** What happened, in the words of the task, e.g. "Indkaldelsen blev ikke sendt". The kind's own words unless told. */
  readonly title?: string;
  /** What is saved: "tid, deltagere og dagsorden". */
  readonly saved?: string;
  /** Who was told, and what: "Ingen har fået en invitation." */
  readonly told?: string;
  readonly onRetry?: () => void;
  readonly retryLabel?: string;
  /** Quieter ways out, after retry. */
  readonly actions?: ReactNode;
  /** 1 where it is the whole page. */
  readonly level?: 1 | 2;
}

/** What happened, what is saved, who was told, what to do; details behind a link. Takes the focus on its heading. */
export function FailureNote({ failure, title, saved, told, onRetry, retryLabel, actions, level = 2 }: FailureNoteProps) {
  const words = useWords('ui');
  const said = words.failure[failure.kind];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [failure]);
  return (
    <StateNote
      icon={failure.kind === 'forbidden' ? <LockClosed24Regular /> : <ErrorCircle24Regular />}
      title={title ?? said.title}
      level={level}
      headingRef={heading}
      actions={
        <>
          {onRetry && (
            <Button appearance="primary" onClick={onRetry}>
              {retryLabel ?? words.retry}
            </Button>
          )}
          {actions}
        </>
      }
      foot={<SupportDetails failure={failure} />}
    >
      {saved !== undefined && (
        <p>
          <strong>{words.savedLead}</strong> {saved}
        </p>
      )}
      {told !== undefined && (
        <p>
          <strong>{told}</strong>
        </p>
      )}
      <p>
        {said.what} {said.act}
      </p>
    </StateNote>
  );
}

function SupportDetails({ failure }: { readonly failure: Failure }) {
  const words = useWords('ui');
  const styles = useStateNoteStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Link as="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? words.hideDetails : words.showDetails}
      </Link>
      {isOpen && (
        <dl className={styles.details}>
          {detailsOf(failure, words).map(([name, value]) => (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
