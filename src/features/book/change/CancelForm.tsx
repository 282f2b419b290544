import type { CancelledMeeting } from '#domain';
import { lettersOf } from '#flows';
import { PageHeading, useLanguage, useToday, useWords } from '#ui';
import { useRef, useState } from 'react';
import { useBookStyles } from '../Book.styles.ts';
import { focusFirstProblem } from '../focusFirstProblem.ts';
import { firstNames } from '../names.ts';
import { ChangeFrame } from './ChangeFrame.tsx';
import { isReason } from './isReason.ts';
import type { ChangeFormProps } from './MoveForm.tsx';

export interface CancelFormProps extends Omit<ChangeFormProps, 'onChange'> {
  readonly onChange: (change: CancelledMeeting) => void;
}

/** Why the meeting is called off, and what that means for everybody. */
export function CancelForm({ desk, file, meeting, reason, onReason, onChange }: CancelFormProps) {
  const words = useWords('change');
  const styles = useBookStyles();
  const language = useLanguage();
  const today = useToday();
  const body = useRef<HTMLDivElement>(null);
  const [hasTried, setTried] = useState(false);
  const letters = lettersOf(meeting.invitees);
  const cancel = () => {
    if (isReason(reason)) return onChange({ kind: 'cancel', reason: reason.trim(), decidedOn: today });
    setTried(true);
    focusFirstProblem(body.current);
  };
  return (
    <ChangeFrame kind="cancel" file={file} meeting={meeting} reason={reason} onReason={onReason} reasonProblem={hasTried && reason.trim() === '' ? words.reasonMissing : null} body={body} onDo={cancel}>
      <div>
        <PageHeading size="pane" step="cancel">
          {words.cancel.heading}
        </PageHeading>
        <p className={styles.lead}>{words.cancel.what}</p>
        <p className={styles.lead}>{words.cancel.text(desk.papers.calledBack)}</p>
        {letters.length > 0 && <p className={styles.lead}>{words.cancel.letters(firstNames(letters, language))}</p>}
      </div>
    </ChangeFrame>
  );
}
