import { CalendarCancel24Regular } from '@fluentui/react-icons/svg/calendar-cancel';
import { People24Regular } from '@fluentui/react-icons/svg/people';
import type { CaseFile, Meeting, MeetingChange, Recorded, Settings } from '#domain';
import type { BookingDesk } from '#flows';
import { LoadingState, StateNote, useWords } from '#ui';
import { useBookStyles } from '../Book.styles.ts';
import type { LetterDesk } from '../letterDesk.ts';
import type { DraftDevice } from '../useBookDraft.ts';
import { CancelForm } from './CancelForm.tsx';
import { ChangeEnded } from './ChangeEnded.tsx';
import { ChangeSending } from './ChangeSending.tsx';
import { FromOutlook } from './FromOutlook.tsx';
import { HalfChanged } from './HalfChanged.tsx';
import { MoveForm } from './MoveForm.tsx';
import { ToCase } from './ToCase.tsx';
import { useChange } from './useChange.ts';
import { useKeptWords } from './useKeptWords.ts';
import { useOutlookNews } from './useOutlookNews.ts';

export interface ChangePageProps {
  readonly desk: BookingDesk;
  readonly file: CaseFile;
  readonly settings: Settings;
  /** Null: the case has no such meeting. */
  readonly meeting: Recorded<Meeting> | null;
  readonly kind: MeetingChange['kind'];
  readonly device: DraftDevice;
  /** For those without an address: a moved meeting has new letters. */
  readonly letters: LetterDesk;
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
function Change({ desk, file, settings, meeting: shownFirst, kind, device, letters, reload }: ChangePageProps & { readonly meeting: Recorded<Meeting> }) {
  const styles = useBookStyles();
  const words = useWords('change');
  const { state, meeting, ...run } = useChange(desk, shownFirst, reload);
  const reason = useKeptWords(device, `${kind} ${meeting.key}`);
  const news = useOutlookNews(desk, meeting, file);
  const forms = { desk, file, settings, meeting, reason: reason.text, onReason: reason.write, onChange: (wish: MeetingChange) => void run.change(meeting, wish) };
  if (state.kind === 'planning' && meeting.change === null && news === null) return kind === 'move' ? <MoveForm {...forms} /> : <CancelForm {...forms} />;
  return <main className={styles.page}>{shown()}</main>;

  function shown() {
    const cut = meeting.change?.kind ?? kind;
    switch (state.kind) {
      case 'planning':
        if (news === 'looking') return <LoadingState label={words.looking} />;
        if (news && (news.kind === 'gone' || kind === 'move')) return <FromOutlook file={file} settings={settings} meeting={meeting} news={news} onChange={forms.onChange} />;
        return <HalfChanged file={file} meeting={meeting} change={cut} onFinish={() => void run.finish(meeting, cut)} onDrop={() => void run.drop(meeting, cut)} />;
      case 'changing':
        return <ChangeSending change={state.change} stage={state.stage} />;
      case 'ended':
        return (
          <ChangeEnded
            outcome={state.outcome}
            change={state.change}
            file={file}
            wasGone={news !== null && news !== 'looking' && news.kind === 'gone'}
            letters={letters}
            onChanged={reason.forget}
            onFinish={(now) => void run.finish(now, state.change)}
            onBack={run.toPlan}
          />
        );
    }
  }
}
