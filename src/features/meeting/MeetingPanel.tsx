import { Button } from '@fluentui/react-components';
import { CalendarCancel24Regular } from '@fluentui/react-icons/svg/calendar-cancel';
import type { FollowUpPlace } from '#domain';
import type { MeetingDevice } from '#flows';
import type { Stage } from '#host';
import type { Store } from '#store';
import { StateNote, useWords } from '#ui';
import { useMemo, useState } from 'react';
import { useMeetingStyles } from './Meeting.styles.ts';
import { NotOpen } from './NotOpen.tsx';
import { Panel } from './panel/Panel.tsx';
import { type OpenedMeeting, useMeetingDesk, useOpening } from './useMeeting.ts';

export interface MeetingPanelProps {
  readonly store: Store;
  /** The follow-ups of the address; shown are those the person may read. */
  readonly places: readonly FollowUpPlace[];
  /** May decide and write for the citizen; everybody else reads along. */
  readonly isCaseworker: boolean;
  /** Where this device keeps what has not arrived in the room. Encrypted by whoever gives it to us. */
  readonly device: MeetingDevice;
  /** Null: nothing can be shared from here. */
  readonly stage: Stage | null;
  /** Address of this meeting's stage, told to the host when it is shared. */
  readonly stageUrl: string;
}

/** The meeting at 280 px: the agenda, goal by goal, what is decided, and when to meet again. Of the services, each sees its own. */
export function MeetingPanel(props: MeetingPanelProps) {
  const { store, places, isCaseworker } = props;
  const { opening, retry } = useOpening(store, places, isCaseworker);
  return opening.kind === 'open' ? <OpenMeeting {...props} meeting={opening.meeting} /> : <NotOpen opening={opening} onRetry={retry} />;
}

function OpenMeeting({ meeting, ...props }: MeetingPanelProps & { readonly meeting: OpenedMeeting }) {
  const { store, device } = props;
  const followUpKey = meeting.covers[0]!.followUp.key;
  const { desk, state } = useMeetingDesk(store, meeting, device);
  const [isRead, setRead] = useState(false);
  const place = useMemo(() => ({ read: () => device.read(`meeting at ${followUpKey}`), write: (text: string) => device.write(`meeting at ${followUpKey}`, text) }), [device, followUpKey]);
  const over = state.covers[0]?.followUp.state;
  if (!isRead && (over === 'closed' || over === 'cancelled')) return <Over state={over} onRead={() => setRead(true)} />;
  return <Panel {...props} desk={desk} state={state} place={place} />;
}

function Over({ state, onRead }: { readonly state: 'closed' | 'cancelled'; readonly onRead: () => void }) {
  const words = useWords('meeting').over;
  const styles = useMeetingStyles();
  return (
    <main className={styles.state}>
      <StateNote icon={<CalendarCancel24Regular />} title={words[state].title} level={1} {...(state === 'closed' && { actions: <Button onClick={onRead}>{words.read}</Button> })}>
        <p>{words[state].what}</p>
      </StateNote>
    </main>
  );
}
