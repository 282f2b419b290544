import type { Key } from '#domain';
import type { AppointmentForm } from '#host';
import type { Store } from '#store';
import { navigate, useLanguage, useToday } from '#ui';
import { BookPage } from './BookPage.tsx';
import { letterDesk } from './letterDesk.ts';
import { LoadedCase } from './LoadedCase.tsx';
import { OtherWindow } from './OtherWindow.tsx';
import type { DraftDevice } from './useBookDraft.ts';

export interface BookProps {
  readonly store: Store;
  readonly caseKey: Key;
  /** Where the app's pages are, `https://…`. */
  readonly appOrigin: string;
  readonly device: DraftDevice;
  /** An appointment that is being written beside us; null everywhere else. */
  readonly appointment?: AppointmentForm | null;
  /** Shows an event in the host's own form; null where the host has none. */
  readonly openAppointment?: ((eventId: string) => Promise<void>) | null;
}

/** Loads what booking a case needs, and books. */
export function Book({ store, caseKey, appOrigin, device, appointment = null, openAppointment = null }: BookProps) {
  const language = useLanguage();
  const today = useToday();
  return (
    <LoadedCase store={store} caseKey={caseKey} appOrigin={appOrigin}>
      {({ file, settings, papers }, reload) => (
        <>
          <OtherWindow file={file} device={device} />
          <BookPage
            desk={{ store, papers }}
            file={file}
            settings={settings}
            device={device}
            appointment={appointment}
            openAppointment={openAppointment}
            reload={reload}
            letters={letterDesk(store, { file, writtenOn: today, language })}
            onLeave={() => navigate({ page: 'caseload' })}
          />
        </>
      )}
    </LoadedCase>
  );
}
