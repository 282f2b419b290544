import type { CaseFile, Settings } from '#domain';
import type { BookingDesk } from '#flows';
import type { AppointmentForm } from '#host';
import type { LetterDesk } from './letterDesk.ts';
import type { DraftDevice } from './useBookDraft.ts';

/** What booking needs, wherever in it one is. */
export interface BookPageProps {
  readonly desk: BookingDesk;
  readonly file: CaseFile;
  readonly settings: Settings;
  readonly device: DraftDevice;
  /** Reads the case anew: an interrupted booking is ended from what is there, not from what was. */
  readonly reload: () => Promise<CaseFile>;
  readonly appointment: AppointmentForm | null;
  /** Shows an event in the host's own form; null where the host has none. */
  readonly openAppointment?: ((eventId: string) => Promise<void>) | null;
  readonly letters: LetterDesk;
  readonly onLeave: () => void;
}
