import { Button } from '@fluentui/react-components';
import { CalendarAdd20Regular } from '@fluentui/react-icons/svg/calendar-add';
import type { CaseFile, Meeting, StepOfCase } from '#domain';
import { useBookingTrace } from '#store/queries';
import { Due, hrefOf, NextStep, type Route, sayStep, sayUnfinished, useLanguage, useToday, useWords } from '#ui';

export interface CaseNextProps {
  readonly file: CaseFile;
  readonly step: StepOfCase;
  readonly unfinished: Meeting | null;
}

/** The one thing to do in this case. Nothing is tinted when it is somebody else's turn. */
export function CaseNext({ file, step, unfinished }: CaseNextProps) {
  const language = useLanguage();
  const words = useWords('ui');
  const today = useToday();
  const caseKey = file.case.key;
  if (unfinished && step.step.kind === 'finishBooking') return <Unfinished file={file} meeting={unfinished} />;
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

function Unfinished({ file, meeting }: { readonly file: CaseFile; readonly meeting: Meeting }) {
  const said = sayUnfinished(meeting, useBookingTrace(meeting), file.case.citizen.calledName, useLanguage(), useWords('ui'));
  const href = hrefOf({ page: 'book', caseKey: file.case.key });
  return (
    <NextStep
      lead={said.lead}
      title={said.title}
      actions={
        <>
          <Button as="a" appearance="primary" href={href}>
            {said.act}
          </Button>
          <Button as="a" appearance="subtle" href={href}>
            {said.undo}
          </Button>
        </>
      }
    >
      {said.text}
    </NextStep>
  );
}

/** The meeting's own page, in the room of its first follow-up. */
function meetingRoute(file: CaseFile, step: StepOfCase): Route | null {
  const [followUpKey] = step.followUpKeys;
  const room = file.rooms.find(({ followUps }) => followUps.some(({ key }) => key === followUpKey));
  return followUpKey && room ? { page: 'followUp', roomCode: room.room.code, followUpKey } : null;
}
