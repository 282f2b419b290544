import type { Key } from '#domain';
import type { Store } from '#store';

export interface MeetingStageProps {
  readonly store: Store;
  readonly roomCode: string;
  readonly followUpKey: Key;
}

/** What everybody in the meeting sees: one goal at a time, for people three metres away. */
export function MeetingStage(_props: MeetingStageProps) {
  return <main />;
}
