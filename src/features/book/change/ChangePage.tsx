import { CalendarCancel24Regular } from '@fluentui/react-icons/svg/calendar-cancel';
import { People24Regular } from '@fluentui/react-icons/svg/people';
import type { CaseFile, Meeting, MeetingChange, Recorded, Settings } from '#domain';
import type { BookingDesk } from '#flows';
import { StateNote, useWords } from '#ui';
import { useBookStyles } from '../Book.styles.ts';
import type { DraftDevice } from '../useBookDraft.ts';
import { CancelForm } from './CancelForm.tsx';
import { ChangeEnded } from './ChangeEnded.tsx';
import { ChangeSending } from './ChangeSending.tsx';
import { HalfChanged } from './HalfChanged.tsx';
import { MoveForm } from './MoveForm.tsx';
import { ToCase } from './ToCase.tsx';
import { useChange } from './useChange.ts';
import { useKeptWords } from './useKeptWords.ts';

export interface ChangePageProps {
  readonly desk: BookingDesk;
  readonly file: CaseFile;
  readonly settings: Settings;
  /** Null: the case has no such meeting. */
  readonly meeting: Recorded<Meeting> | null;
  readonly kind: MeetingChange['kind'];
  readonly device: DraftDevice;
  readonly reload: () => Promise<CaseFile>;
}

/** Only the organizer changes a meeting; others are told whose it is, and nobody changes one that is not called any more. */
export function ChangePage(props: ChangePageProps) {
  const { meeting, desk, file, kind } = props;
  const styles = useBookStyles();
  const words = useWords('change');
  if (meeting && meeting.organizer.id === desk.store.me.id && (meeting.step === 'booked' || meeting.change !== null)) return <Change {...props} meeting={meeting} />;
  const isOthers = meeting !== null && meeting.step === 'booked';
  return (
    <main className={styles.page}>
      <StateNote
        icon={isOthers ? <People24Regular /> : <CalendarCancel24Regular />}
        title={isOthers ? words.notYours(meeting.organizer.name) : words.over}
        level={1}
        actions={<ToCase caseKey={file.case.key} />}
      >
        <p>{isOthers ? words.notYoursWhat[kind](meeting.organizer.name) : words.overWhat}</p>
      </StateNote>
    </main>
  );
}

/** Begun before and cut, the form, the doing, and its end. */
function Change({ desk, file, settings, meeting, kind, device, reload }: ChangePageProps & { readonly meeting: Recorded<Meeting> }) {
  const styles = useBookStyles();
  const { state, ...run } = useChange(desk, meeting.key, reload);
  const reason = useKeptWords(device, `${kind} ${meeting.key}`);
  const forms = { desk, file, settings, meeting, reason: reason.text, onReason: reason.write, onChange: (wish: MeetingChange) => void run.change(meeting, wish) };
  if (state.kind === 'planning' && meeting.change === null) return kind === 'move' ? <MoveForm {...forms} /> : <CancelForm {...forms} />;
  return <main className={styles.page}>{shown()}</main>;

  function shown() {
    const cut = meeting.change?.kind ?? kind;
    switch (state.kind) {
      case 'planning':
        return <HalfChanged file={file} meeting={meeting} change={cut} onFinish={() => void run.finish(meeting, cut)} onDrop={() => void run.drop(meeting, cut)} />;
      case 'changing':
        return <ChangeSending change={state.change} stage={state.stage} />;
      case 'ended':
        return (
          <ChangeEnded
            outcome={state.outcome}
            change={state.change}
            file={file}
            onChanged={reason.forget}
            onFinish={(now) => void run.finish(now, state.change)}
            onBack={run.toPlan}
          />
        );
    }
  }
}
