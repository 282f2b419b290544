import type { Meeting, Recorded } from '#domain';
import type { BookingOutcome } from '#flows';
import { useCallback, useEffect } from 'react';
import type { BookPageProps } from './bookPageProps.ts';
import type { BookDraft, OpenFollowUp } from './draft.ts';
import { OpenEvent } from './form/OpenEvent.tsx';
import { AlreadySent, Halted, Past, Taken, Undone, Unfinished } from './send/Outcomes.tsx';
import { Sent } from './send/Sent.tsx';

interface BookEndedProps extends Pick<BookPageProps, 'letters'> {
  readonly outcome: Exclude<BookingOutcome, { kind: 'leaks' }>;
  readonly draft: BookDraft;
  readonly covers: readonly OpenFollowUp[];
  readonly citizen: string;
  readonly myId: string;
  /** The draft is not needed any more. */
  readonly onBooked: () => void;
  readonly onFinish: (meeting: Recorded<Meeting>) => void;
  readonly onUndo: (meeting: Recorded<Meeting>) => void;
  readonly onBack: () => void;
  readonly onNewTime: () => void;
  readonly onSend: (takesOver: boolean) => void;
  /** It was Outlook's own form that was to be filled: filled again, nothing sent. Null: it was to be sent. */
  readonly onFill: (() => void) | null;
  /** Beside an appointment that is being written: the new event takes its place. Null everywhere else. */
  readonly onOpenEvent: ((meeting: Meeting) => Promise<void>) | null;
}

/** What came of it, each with its way on. */
export function BookEnded(props: BookEndedProps) {
  const { outcome, onFinish, onSend, onFill } = props;
  switch (outcome.kind) {
    case 'booked':
      return <Booked {...props} outcome={outcome} />;
    case 'undone':
      return <Undone onBack={props.onBack} />;
    case 'alreadySent':
      return <AlreadySent caseKey={outcome.meeting.caseKey} />;
    case 'past':
      return <Past onNewTime={props.onNewTime} />;
    case 'taken':
      return <Taken outcome={outcome} myId={props.myId} onTakeOver={() => onSend(true)} />;
    case 'unfinished':
      return <Unfinished meeting={outcome.meeting} citizen={props.citizen} onFinish={onFinish} onUndo={props.onUndo} />;
    case 'halted':
      return <Halted outcome={outcome} isForm={onFill !== null} onAgain={() => (onFill ? onFill() : outcome.meeting ? onFinish(outcome.meeting) : onSend(false))} />;
  }
}

function Booked({ outcome, draft, covers, letters, onBooked, onOpenEvent }: BookEndedProps & { readonly outcome: Extract<BookingOutcome, { kind: 'booked' }> }) {
  useEffect(() => onBooked(), [onBooked]);
  const { meeting } = outcome;
  const open = useCallback(async () => onOpenEvent?.(meeting), [onOpenEvent, meeting]);
  return (
    <>
      <Sent outcome={outcome} covers={covers} desk={letters} agenda={draft.agenda} isProposal={!draft.hasAsked} />
      {onOpenEvent && <OpenEvent onOpen={open} isLater={outcome.letters.length > 0} />}
    </>
  );
}
