import type { Meeting, Recorded, Settings } from '#domain';
import type { BookingOutcome } from '#flows';
import { useToday } from '#ui';
import { useEffect } from 'react';
import type { BookPageProps } from './BookPage.tsx';
import type { BookDraft, OpenFollowUp } from './draft.ts';
import { materialDueOf } from './planOf.ts';
import { Halted, Taken, Undone, Unfinished } from './send/Outcomes.tsx';
import { Sent } from './send/Sent.tsx';

interface BookEndedProps extends Pick<BookPageProps, 'fetchLetters'> {
  readonly outcome: Exclude<BookingOutcome, { kind: 'leaks' }>;
  readonly draft: BookDraft;
  readonly covers: readonly OpenFollowUp[];
  readonly settings: Settings;
  readonly citizen: string;
  readonly myId: string;
  /** The draft is not needed any more. */
  readonly onBooked: () => void;
  readonly onFinish: (meeting: Recorded<Meeting>) => void;
  readonly onUndo: (meeting: Recorded<Meeting>) => void;
  readonly onBack: () => void;
  readonly onSend: (takesOver: boolean) => void;
}

/** What came of it, each with its way on. */
export function BookEnded(props: BookEndedProps) {
  const { outcome, onFinish, onSend } = props;
  switch (outcome.kind) {
    case 'booked':
      return <Booked {...props} outcome={outcome} />;
    case 'undone':
      return <Undone onBack={props.onBack} />;
    case 'taken':
      return <Taken outcome={outcome} myId={props.myId} onTakeOver={() => onSend(true)} />;
    case 'unfinished':
      return <Unfinished meeting={outcome.meeting} citizen={props.citizen} onFinish={onFinish} onUndo={props.onUndo} />;
    case 'halted':
      return <Halted outcome={outcome} onAgain={() => (outcome.meeting ? onFinish(outcome.meeting) : onSend(false))} />;
  }
}

function Booked({ outcome, draft, covers, settings, fetchLetters, onBooked }: BookEndedProps & { readonly outcome: Extract<BookingOutcome, { kind: 'booked' }> }) {
  const due = materialDueOf(draft, useToday(), settings);
  useEffect(() => onBooked(), [onBooked]);
  return (
    <Sent
      outcome={outcome}
      covers={covers}
      materialDue={draft.materialRequested.length > 0 ? due : null}
      fetchLetters={(letters) => fetchLetters({ meeting: outcome.meeting, letters, agenda: draft.agenda, isProposal: !draft.hasAsked })}
    />
  );
}
