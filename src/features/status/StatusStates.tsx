import { Button } from '@fluentui/react-components';
import { CalendarCancel24Regular } from '@fluentui/react-icons/svg/calendar-cancel';
import { LinkDismiss24Regular } from '@fluentui/react-icons/svg/link-dismiss';
import { Open24Regular } from '@fluentui/react-icons/svg/open';
import { StateNote, useWords } from '#ui';

/** A link that is cut short or of a follow-up that is gone. Says nothing about any room. */
export function WrongLink() {
  const words = useWords('status').wrongLink;
  return (
    <StateNote icon={<LinkDismiss24Regular />} title={words.heading}>
      <p>{words.what}</p>
      <p>{words.other}</p>
    </StateNote>
  );
}

export function NotAsked({ isClosed }: { readonly isClosed: boolean }) {
  const words = useWords('status');
  const said = isClosed ? words.closed : words.notAsked;
  return (
    <StateNote icon={<CalendarCancel24Regular />} title={said.heading}>
      <p>{said.what}</p>
    </StateNote>
  );
}

interface VisitRoomProps {
  readonly address: string;
  /** What was opened last; null the first time. */
  readonly opened: string | null;
  readonly onRetry: () => void;
}

/** A guest is known to a room only after opening it in this browser: one button, then go on. */
export function VisitRoom({ address, opened, onRetry }: VisitRoomProps) {
  const words = useWords('status').visit;
  return (
    <StateNote
      icon={<Open24Regular />}
      title={words.heading}
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
