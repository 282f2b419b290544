import { Button } from '@fluentui/react-components';
import { ArrowUndo24Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { CalendarClock24Regular } from '@fluentui/react-icons/svg/calendar-clock';
import { MailCheckmark24Regular } from '@fluentui/react-icons/svg/mail-checkmark';
import { People24Regular } from '@fluentui/react-icons/svg/people';
import { dayIn, type Key, type Meeting, type Recorded } from '#domain';
import type { BookingOutcome } from '#flows';
import { useBookingTrace } from '#store/queries';
import { FailureNote, hasNavigated, hrefOf, navigate, NextStep, sayUnfinished, useLanguage, useWords } from '#ui';
import { formatDayLong, formatTime } from '#i18n';
import { useEffect, useRef, useState } from 'react';
import { useBookStyles } from '../Book.styles.ts';
import { EndNote } from '../EndNote.tsx';

/** Stopped by the caseworker: nothing is left, and what they wrote is still there. */
export function Undone({ onBack }: { readonly onBack: () => void }) {
  const words = useWords('book').undone;
  return (
    <EndNote
      icon={<ArrowUndo24Regular />}
      title={words.heading}
      actions={
        <Button appearance="primary" onClick={onBack}>
          {words.again}
        </Button>
      }
    >
      <p>{words.what}</p>
    </EndNote>
  );
}

/** Was to be taken back, and is with those invited: from there it is called off or moved. */
export function AlreadySent({ caseKey }: { readonly caseKey: Key }) {
  const words = useWords('book').alreadySent;
  return (
    <EndNote
      icon={<MailCheckmark24Regular />}
      title={words.heading}
      actions={
        <Button as="a" appearance="primary" href={hrefOf({ page: 'case', caseKey })}>
          {words.toCase}
        </Button>
      }
    >
      <p>{words.what}</p>
    </EndNote>
  );
}

/** The time was over before anybody was invited. */
export function Past({ onNewTime }: { readonly onNewTime: () => void }) {
  const words = useWords('book').past;
  return (
    <EndNote
      icon={<CalendarClock24Regular />}
      title={words.heading}
      actions={
        <Button appearance="primary" onClick={onNewTime}>
          {words.newTime}
        </Button>
      }
    >
      <p>{words.what}</p>
    </EndNote>
  );
}

interface TakenProps {
  readonly outcome: Extract<BookingOutcome, { kind: 'taken' }>;
  readonly myId: string;
  readonly onTakeOver: () => void;
}

/** A colleague has it: whose it is, and a way on when they are not there. */
export function Taken({ outcome, myId, onTakeOver }: TakenProps) {
  const words = useWords('book').taken;
  const caseload = useWords('book').toCaseload;
  const name = outcome.by?.name ?? words.somebody;
  const language = useLanguage();
  const [isAsked, setAsked] = useState(false);
  const since = outcome.meeting?.record.writtenAt;
  const isBooked = outcome.meeting?.step === 'booked';
  const title = outcome.by?.id === myId ? words.bookedByYou : isBooked ? words.booked(name) : words.heading(name);
  return (
    <EndNote
      icon={<People24Regular />}
      title={title}
      actions={
        <>
          <Button appearance="primary" onClick={() => navigate({ page: 'caseload' })}>
            {caseload}
          </Button>
          {!isBooked && <Button onClick={isAsked ? onTakeOver : () => setAsked(true)}>{isAsked ? words.takeOverSure : words.takeOver}</Button>}
        </>
      }
    >
      {!isBooked && since && <p>{words.since(formatDayLong(dayIn(since), language), formatTime(since, language))}</p>}
      <p>{words.what}</p>
      <p role="status">{isAsked && words.takeOverWhat}</p>
    </EndNote>
  );
}

interface UnfinishedProps {
  readonly meeting: Recorded<Meeting>;
  readonly citizen: string;
  readonly onFinish: (meeting: Recorded<Meeting>) => void;
  readonly onUndo: (meeting: Recorded<Meeting>) => void;
}

/** A booking of one's own that was cut: finish it, or take it back. */
export function Unfinished({ meeting, citizen, onFinish, onUndo }: UnfinishedProps) {
  const words = useWords('book').unfinished;
  const styles = useBookStyles();
  const trace = useBookingTrace(meeting);
  const said = sayUnfinished(meeting, trace, citizen, useLanguage(), useWords('ui'));
  const heading = useRef<HTMLHeadingElement>(null);
  // Pressed before, or come to from another page: what had the focus is gone.
  useEffect(() => {
    if (hasNavigated()) heading.current?.focus();
  }, []);
  return (
    <div className={styles.body}>
      <NextStep
        level={1}
        headingRef={heading}
        lead={said.lead}
        title={said.title}
        actions={
          <>
            <Button appearance="primary" size="large" onClick={() => onFinish(meeting)}>
              {meeting.step === 'inForm' ? words.sentIt : said.act}
            </Button>
            {trace !== 'invited' && (
              <Button appearance="subtle" onClick={() => onUndo(meeting)}>
                {words.undo}
              </Button>
            )}
          </>
        }
      >
        {said.text}
      </NextStep>
    </div>
  );
}

interface HaltedProps {
  /** Outlook's own form was being filled. */
  readonly isForm: boolean;
  readonly outcome: Extract<BookingOutcome, { kind: 'halted' }>;
  readonly onAgain: () => void;
}

/** It stopped on the way: what is kept, who was told, and that pressing again is safe. */
export function Halted({ outcome, isForm, onAgain }: HaltedProps) {
  const words = useWords('book').halted;
  const said = {
    no: { title: words.heading, told: words.nobodyTold },
    unknown: { title: words.headingUnknown, told: words.maybeTold },
    yes: { title: words.headingSent, told: words.toldAll },
  }[outcome.invited];
  return (
    <FailureNote
      failure={outcome.failure}
      title={isForm ? words.headingForm : said.title}
      level={1}
      told={said.told}
      saved={words.saved}
      onRetry={onAgain}
      retryLabel={isForm ? words.againForm : words.again}
      actions={<Button onClick={() => navigate({ page: 'caseload' })}>{words.later}</Button>}
    />
  );
}
