import type { Key, MeetingChange } from '#domain';
import type { Store } from '#store';
import { useLanguage, useToday } from '#ui';
import { letterDesk } from '../letterDesk.ts';
import { LoadedCase } from '../LoadedCase.tsx';
import type { DraftDevice } from '../useBookDraft.ts';
import { ChangePage } from './ChangePage.tsx';

export interface ChangeMeetingProps {
  readonly store: Store;
  readonly caseKey: Key;
  readonly meetingKey: Key;
  readonly change: MeetingChange['kind'];
  /** Where the app's pages are, `https://…`. */
  readonly appOrigin: string;
  readonly device: DraftDevice;
}

/** Moves a called meeting, or calls it off. */
export function ChangeMeeting({ store, caseKey, meetingKey, change, appOrigin, device }: ChangeMeetingProps) {
  const language = useLanguage();
  const today = useToday();
  return (
    <LoadedCase store={store} caseKey={caseKey} appOrigin={appOrigin}>
      {({ file, settings, papers }, reload) => (
        <ChangePage desk={{ store, papers }} file={file} settings={settings} meeting={file.meetings.find(({ key }) => key === meetingKey) ?? null} kind={change} device={device} letters={letterDesk(store, { file, writtenOn: today, language })} reload={reload} />
      )}
    </LoadedCase>
  );
}
