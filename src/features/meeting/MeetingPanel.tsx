import type { Key } from '#domain';
import type { MeetingDevice } from '#flows';
import type { Stage } from '#host';
import type { Store } from '#store';

export interface MeetingPanelProps {
  readonly store: Store;
  readonly roomCode: string;
  readonly followUpKey: Key;
  /** May decide and write for the citizen; everybody else reads along. */
  readonly isCaseworker: boolean;
  /** Where this device keeps what has not arrived in the room. Encrypted by whoever gives it to us. */
  readonly device: MeetingDevice;
  /** Null: nothing can be shared from here. */
  readonly stage: Stage | null;
  /** Address of this follow-up's stage, told to the host when it is shared. */
  readonly stageUrl: string;
}

/** The meeting at 280 px: the agenda, goal by goal, what is decided, and when to meet again. */
export function MeetingPanel(_props: MeetingPanelProps) {
  return <main />;
}
