import { Button } from '@fluentui/react-components';
import { CalendarCheckmark24Regular } from '@fluentui/react-icons/svg/calendar-checkmark';
import { Info24Regular } from '@fluentui/react-icons/svg/info';
import { type CaseFile, dayIn, daysBetween, type Meeting, type MeetingChange, type Recorded } from '#domain';
import { type ChangeOutcome, lettersOf, requestOf, whereToMend } from '#flows';
import { capitalised, formatDayLong, formatDays, formatTimeSpan } from '#i18n';
import { FailureNote, hrefOf, useLanguage, useToday, useWords } from '#ui';
import { type ReactNode, useEffect, useMemo } from 'react';
import { EndNote } from '../EndNote.tsx';
import type { LetterDesk } from '../letterDesk.ts';
import { firstNames } from '../names.ts';
import { Letters } from '../send/Letters.tsx';
import { ToCase } from './ToCase.tsx';

interface ChangeEndedProps {
  readonly outcome: ChangeOutcome;
  readonly change: MeetingChange['kind'];
  readonly file: CaseFile;
  /** It was gone from the calendar before: whether anybody was told is not known here. */
  readonly wasGone: boolean;
  readonly letters: LetterDesk;
  /** The words on their way are in the row now. */
  readonly onChanged: () => void;
  readonly onFinish: (meeting: Recorded<Meeting>) => void;
  readonly onBack: () => void;
}

/** What came of it, each with its way on. */
export function ChangeEnded({ outcome, change, file, wasGone, letters, onChanged, onFinish, onBack }: ChangeEndedProps) {
  const words = useWords('change');
  const caseKey = file.case.key;
  switch (outcome.kind) {
    case 'changed':
      return <Changed outcome={outcome} file={file} wasGone={wasGone} letters={letters} onChanged={onChanged} />;
    case 'halted': {
      const { told, meeting } = outcome;
      return (
        <FailureNote
          failure={outcome.failure}
          level={1}
          title={words[change].halted[told]}
          told={words.told[told]}
          saved={words.saved}
          onRetry={() => (meeting.change || told !== 'no' || outcome.stage !== 'noted' ? onFinish(meeting) : onBack())}
          retryLabel={words.again}
          actions={<ToCase caseKey={caseKey} />}
        />
      );
    }
    case 'leaks':
      return (
        <Note title={words.leaks} caseKey={caseKey} onBack={onBack}>
          {whereToMend(outcome.leaks).map(({ found, where }) => words.leaksWhat(found, words.where[where])).join(' ')}
          {outcome.leaks.some(({ where }) => where === 'agenda') && ` ${words.agendaStays}`}
        </Note>
      );
    case 'past':
      return <Note title={words.past} caseKey={caseKey} onBack={onBack}>{words.pastWhat}</Note>;
    case 'tooLate':
      return (
        <EndNote
          icon={<Info24Regular />}
          title={words.tooLate}
          actions={
            <Button appearance="primary" onClick={() => onFinish(outcome.meeting)}>
              {words[change].finish}
            </Button>
          }
        >
          <p>{words.tooLateWhat}</p>
        </EndNote>
      );
    case 'noEvent':
      return (
        <EndNote
          icon={<Info24Regular />}
          title={words.noEvent}
          actions={
            <>
              <Button as="a" appearance="primary" href={hrefOf({ page: 'cancel', caseKey, meetingKey: outcome.meeting.key })}>
                {words.cancel.act}
              </Button>
              <ToCase caseKey={caseKey} />
            </>
          }
        >
          <p>{words.noEventWhat}</p>
        </EndNote>
      );
    case 'dropped':
      return <Note title={words.dropped} caseKey={caseKey}>{words.droppedWhat}</Note>;
    case 'notYours':
      return <Note title={words.notYours(outcome.by.name)} caseKey={caseKey}>{words.notYoursWhat[change](outcome.by.name)}</Note>;
    case 'over':
      return <Note title={words.over} caseKey={caseKey}>{words.overWhat}</Note>;
  }
}

function Note({ title, caseKey, onBack, children }: { readonly title: string; readonly caseKey: CaseFile['case']['key']; readonly onBack?: () => void; readonly children: ReactNode }) {
  const words = useWords('change');
  return (
    <EndNote
      icon={<Info24Regular />}
      title={title}
      actions={
        <>
          {onBack && (
            <Button appearance="primary" onClick={onBack}>
              {words.mend}
            </Button>
          )}
          <ToCase caseKey={caseKey} isMain={!onBack} />
        </>
      }
    >
      <p>{children}</p>
    </EndNote>
  );
}

type ChangedProps = { readonly outcome: Extract<ChangeOutcome, { kind: 'changed' }> } & Pick<ChangeEndedProps, 'file' | 'wasGone' | 'letters' | 'onChanged'>;

function Changed({ outcome, file, wasGone, letters: desk, onChanged }: ChangedProps) {
  const words = useWords('change');
  const language = useLanguage();
  const { change, meeting } = outcome;
  const letters = lettersOf(meeting.invitees);
  const today = useToday();
  const request = useMemo(() => requestOf(meeting, file), [meeting, file]);
  useEffect(() => onChanged(), [onChanged]);
  const day = capitalised(formatDayLong(dayIn(meeting.start), language, { weekday: true }), language);
  return (
    <EndNote
      icon={<CalendarCheckmark24Regular />}
      title={words[change.kind].done}
      actions={
        <>
          {change.kind === 'cancel' && (
            <Button as="a" appearance="primary" href={hrefOf({ page: 'book', caseKey: file.case.key })}>
              {words.cancel.bookAgain}
            </Button>
          )}
          <ToCase caseKey={file.case.key} isMain={change.kind === 'move' && letters.length === 0} />
        </>
      }
    >
      {change.kind === 'move' && <p>{`${day} ${formatTimeSpan(meeting.start, meeting.end, language)}. ${meeting.place}.`}</p>}
      <p>{wasGone ? words.outlook.goneTold : words[change.kind].everybodyTold}</p>
      {change.kind === 'move' && <p>{words.move.material(formatDayLong(change.materialDue, language, { weekday: true }))}</p>}
      {letters.length > 0 && change.kind === 'cancel' && <p>{words.cancel.letters(firstNames(letters, language))}</p>}
      {letters.length > 0 && change.kind === 'move' && <Letters desk={desk} request={request} days={formatDays(daysBetween(today, dayIn(meeting.start)), language)} />}
    </EndNote>
  );
}
