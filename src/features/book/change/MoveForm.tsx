import { type CaseFile, dayIn, materialDue, type Meeting, type MovedMeeting, type Recorded, type Settings } from '#domain';
import { type BookingDesk, lettersOf } from '#flows';
import { formatDayLong } from '#i18n';
import { useLanguage, useNow, useToday, useWords } from '#ui';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useBookStyles } from '../Book.styles.ts';
import type { BookDraft } from '../draft.ts';
import { focusFirstProblem } from '../focusFirstProblem.ts';
import { firstNames } from '../names.ts';
import { type ProblemContext, problemsOf, toldAtOnce } from '../problemsOf.ts';
import { dueOf } from '../searchOf.ts';
import { WhenStep } from '../when/WhenStep.tsx';
import { changeDraft, coveredBy } from './changeDraft.ts';
import { ChangeFrame } from './ChangeFrame.tsx';
import { isReason } from './isReason.ts';
import { withoutMeeting } from './withoutMeeting.ts';

export interface ChangeFormProps {
  readonly desk: BookingDesk;
  readonly file: CaseFile;
  readonly settings: Settings;
  readonly meeting: Recorded<Meeting>;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly onChange: (change: MovedMeeting) => void;
}

/** Another time, found like the first one, and why. */
export function MoveForm({ desk, file, settings, meeting, reason, onReason, onChange }: ChangeFormProps) {
  const words = useWords('change');
  const book = useWords('book');
  const styles = useBookStyles();
  const language = useLanguage();
  const today = useToday();
  const now = useNow();
  const body = useRef<HTMLDivElement>(null);
  const { me, calendar } = desk.store;
  const covers = useMemo(() => coveredBy(meeting, file), [meeting, file]);
  const [draft, setDraft] = useState<BookDraft>(() => changeDraft(file, meeting, covers, me));
  const [hasTried, setTried] = useState(false);
  const change = useCallback((part: Partial<BookDraft>) => setDraft((before) => ({ ...before, ...part })), []);
  const others = useMemo(() => withoutMeeting(calendar, meeting), [calendar, meeting]);
  const context: ProblemContext = { case: file.case, rooms: file.rooms, covers, today, now, dueOn: dueOf(covers), language, words: book };
  const found = { ...problemsOf(1, draft, context), ...(isSame(draft, meeting) && { time: words.move.same }) };
  const due = draft.time && materialDue(dayIn(draft.time.start), today, settings);
  const letters = lettersOf(meeting.invitees);
  const move = () => {
    if (Object.keys(found).length > 0 || !isReason(reason) || !draft.time || !due) {
      setTried(true);
      return focusFirstProblem(body.current);
    }
    const { start, end } = draft.time;
    onChange({ kind: 'move', start, end, place: draft.place.trim(), materialDue: due, reason: reason.trim(), decidedOn: today });
  };
  return (
    <ChangeFrame kind="move" file={file} meeting={meeting} reason={reason} onReason={onReason} reasonProblem={hasTried && reason.trim() === '' ? words.reasonMissing : null} body={body} onDo={move}>
      <WhenStep draft={draft} onChange={change} file={file} open={covers} covers={covers} me={me} settings={settings} problems={hasTried ? found : toldAtOnce(draft, context)} search={(text) => desk.store.people.search(text)} calendar={others} />
      <div className={styles.about}>
        {due && covers.some(({ followUp }) => followUp.materialRequested.length > 0) && <p className={styles.lead}>{words.move.material(formatDayLong(due, language, { weekday: true }))}</p>}
        {letters.length > 0 && <p className={styles.lead}>{words.move.letters(firstNames(letters, language))}</p>}
      </div>
    </ChangeFrame>
  );
}

function isSame({ time, place }: BookDraft, meeting: Meeting): boolean {
  return time?.start === meeting.start && time.end === meeting.end && place.trim() === meeting.place.trim();
}
