import type { MeetingDesk, MeetingState } from '#flows';
import { UnsentStrip } from '#ui';

/** Under the header while something is on this device alone: writing goes on. */
export function SavingStrip({ desk, state }: { readonly desk: MeetingDesk; readonly state: MeetingState }) {
  const { saved, unsaved, waitingFor } = state;
  return <UnsentStrip waiting={unsaved} to={waitingFor} failure={saved.kind === 'unsaved' ? saved.failure : null} onTry={() => void desk.flush()} />;
}
