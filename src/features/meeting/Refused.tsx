import { Button } from '@fluentui/react-components';
import { LinkDismiss24Regular } from '@fluentui/react-icons/svg/link-dismiss';
import { Open24Regular } from '@fluentui/react-icons/svg/open';
import type { Failure } from '#domain';
import { FailureNote, StateNote, useWords } from '#ui';
import { useState } from 'react';

export interface RefusedProps {
  /** Of each follow-up that was asked for. */
  readonly refusals: readonly Failure[];
  readonly onRetry: () => void;
}

/** Nothing to read: a guest opens the rooms once first; a wrong link says nothing about any room. */
export function Refused({ refusals, onRetry }: RefusedProps) {
  const words = useWords('meeting');
  const visits = [...new Set(refusals.flatMap(({ details }) => details.visit ?? []))];
  if (visits.length > 0) return <VisitRooms refusals={refusals} visits={visits} onRetry={onRetry} />;
  const failure = refusals.find(({ kind }) => kind !== 'missing');
  if (failure) return <FailureNote failure={failure} level={1} {...(failure.kind !== 'forbidden' && { onRetry })} />;
  return (
    <StateNote icon={<LinkDismiss24Regular />} title={words.wrongLink.title} level={1}>
      <p>{words.wrongLink.what}</p>
    </StateNote>
  );
}

/** The common site comes first, then the room: two places to open one after the other, and only the same place twice is a failure. */
function VisitRooms({ refusals, visits, onRetry }: RefusedProps & { readonly visits: readonly string[] }) {
  const words = useWords('meeting').visit;
  const [tried, setTried] = useState<{ readonly refusals: readonly Failure[]; readonly visits: string } | null>(null);
  const isOne = visits.length === 1;
  const retry = () => {
    setTried({ refusals, visits: visits.join() });
    onRetry();
  };
  // The answer to the last try is there as soon as there are other refusals than those it was tried on.
  const isAnswered = tried !== null && tried.refusals !== refusals;
  return (
    <StateNote
      icon={<Open24Regular />}
      title={words.title}
      level={1}
      actions={
        <>
          {visits.map((address, at) => (
            <Button key={address} as="a" {...(at === 0 && { appearance: 'primary' as const })} href={address} target="_blank" rel="noreferrer">
              {isOne ? words.open : words.openOne(at + 1)}
            </Button>
          ))}
          <Button onClick={retry}>{words.then}</Button>
        </>
      }
    >
      <p>{isOne ? words.what : words.whatOfSeveral}</p>
      {isAnswered && <p role="status">{tried.visits === visits.join() ? words.still : words.oneMore}</p>}
    </StateNote>
  );
}
