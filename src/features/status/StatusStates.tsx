import { Button } from '@fluentui/react-components';
import { CalendarCancel24Regular } from '@fluentui/react-icons/svg/calendar-cancel';
import { LinkDismiss24Regular } from '@fluentui/react-icons/svg/link-dismiss';
import { hrefOf, StateNote, useWords } from '#ui';

/** A link that is cut short or of a follow-up that is gone. Says nothing about any room. */
export function WrongLink() {
  const words = useWords('status').wrongLink;
  return (
    <StateNote icon={<LinkDismiss24Regular />} title={words.heading} level={1} actions={<ToOwnFollowUps />}>
      <p>{words.what}</p>
      <p>{words.other}</p>
    </StateNote>
  );
}

export function NotAsked({ isClosed }: { readonly isClosed: boolean }) {
  const words = useWords('status');
  const said = isClosed ? words.closed : words.notAsked;
  return (
    <StateNote icon={<CalendarCancel24Regular />} title={said.heading} level={1} actions={<ToOwnFollowUps />}>
      <p>{said.what}</p>
    </StateNote>
  );
}

/** Where a link leads nowhere, what one has is still to be found. */
export function ToOwnFollowUps() {
  const words = useWords('status');
  return (
    <Button as="a" href={hrefOf({ page: 'caseload' })}>
      {words.toOwn}
    </Button>
  );
}
