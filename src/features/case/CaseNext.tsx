import { Button } from '@fluentui/react-components';
import { CalendarAdd20Regular } from '@fluentui/react-icons/svg/calendar-add';
import type { CaseFile, Meeting, Person, StepOfCase } from '#domain';
import { formatList } from '#i18n';
import { useBookingTrace } from '#store/queries';
import { Due, hrefOf, NextStep, type Route, sayStep, sayUnfinished, useLanguage, UnfinishedStep, useNow, useToday, useWords } from '#ui';
import { type ChangedInOutlook, OutlookNews } from './OutlookNews.tsx';
import { nextMeeting } from './presentMeeting.ts';

export interface CaseNextProps {
  readonly file: CaseFile;
  readonly step: StepOfCase;
  readonly unfinished: Meeting | null;
  readonly me: Person;
  /** Names of those the next meeting cannot be held without, and who do not come. */
  readonly declined: readonly string[];
  /** What was done to a called meeting in Outlook itself. */
  readonly outlook: ChangedInOutlook | null;
}

/** The one thing to do in this case. Nothing is tinted when it is somebody else's turn. */
export function CaseNext({ file, step, unfinished, me, declined, outlook }: CaseNextProps) {
  const language = useLanguage();
  const words = useWords('ui');
  const today = useToday();
  const now = useNow();
  const caseKey = file.case.key;
  if (unfinished && step.step.kind === 'finishBooking') return <Unfinished file={file} meeting={unfinished} />;
  if (outlook) return <OutlookNews {...outlook} />;
  const called = nextMeeting(file.meetings, now);
  if (called && declined.length > 0 && called.organizer.id === me.id && step.meetingStart === called.start) return <Declined meeting={called} names={declined} />;
  const meeting = meetingRoute(file, step);
  const said = sayStep(step.step, { caseKey, today, language, words, ...(meeting ? { meeting } : {}) });
  if (said.turn === 'nobodys') return null;
  const due = step.dueOn && <Due day={step.dueOn} form="line" isLong isBooked={step.meetingStart !== null} />;
  if (said.turn === 'theirs') {
    return (
      <div>
        <p>{said.waits}</p>
        {due}
      </div>
    );
  }
  return (
    <NextStep
      title={said.alone}
      due={due}
      actions={
        <Button as="a" appearance="primary" size="large" href={hrefOf(said.to)} {...(step.step.kind === 'book' ? { icon: <CalendarAdd20Regular /> } : {})}>
          {said.act}
        </Button>
      }
    />
  );
}

/** Somebody the meeting cannot do without does not come: another time is the next thing, whatever else is waited for. */
function Declined({ meeting, names }: { readonly meeting: Meeting; readonly names: readonly string[] }) {
  const words = useWords('case');
  const said = formatList(names, useLanguage());
  const { caseKey, key: meetingKey } = meeting;
  return (
    <NextStep
      title={words.declined(said)}
      actions={
        <>
          <Button as="a" appearance="primary" size="large" href={hrefOf({ page: 'move', caseKey, meetingKey })}>
            {words.findNewTime}
          </Button>
          <Button as="a" appearance="subtle" href={hrefOf({ page: 'cancel', caseKey, meetingKey })}>
            {words.cancelMeeting}
          </Button>
        </>
      }
    >
      {words.declinedWhat}
    </NextStep>
  );
}

function Unfinished({ file, meeting }: { readonly file: CaseFile; readonly meeting: Meeting }) {
  const said = sayUnfinished(meeting, useBookingTrace(meeting), file.case.citizen.calledName, useLanguage(), useWords('ui'));
  return <UnfinishedStep said={said} href={hrefOf({ page: 'book', caseKey: file.case.key })} />;
}

/** The meeting's own page, in the room of its first follow-up. */
function meetingRoute(file: CaseFile, step: StepOfCase): Route | null {
  const [followUpKey] = step.followUpKeys;
  const room = file.rooms.find(({ followUps }) => followUps.some(({ key }) => key === followUpKey));
  return followUpKey && room ? { page: 'followUp', roomCode: room.room.code, followUpKey } : null;
}
