import type { CaseFile } from '#domain';
import type { MeetingDevice } from '#flows';
import type { Store } from '#store';

export interface ClosePageProps {
  readonly store: Store;
  readonly file: CaseFile;
  readonly device: MeetingDevice;
  /** Reads the case anew after closing. */
  readonly reload: () => Promise<CaseFile>;
}

/** Ends a follow-up: what was decided, when the next is due, one result per goal. */
export function ClosePage(_props: ClosePageProps) {
  return <main />;
}
