import { Button } from '@fluentui/react-components';
import { CalendarAdd20Regular } from '@fluentui/react-icons/svg/calendar-add';
import type { CaseloadEntry, Meeting } from '#domain';
import { formatList } from '#i18n';
import { useBookingTrace } from '#store/queries';
import { Due, hrefOf, NextStep, sayStep, sayUnfinished, UnfinishedStep, useLanguage, useToday, useWords } from '#ui';
import { useCaseloadViewStyles } from './CaseloadView.styles.ts';

export interface CaseloadNextProps {
  readonly entry: CaseloadEntry;
  readonly unfinished: Meeting | null;
}

/** The most urgent thing of all, lifted out of the list. */
export function CaseloadNext({ entry, unfinished }: CaseloadNextProps) {
  const styles = useCaseloadViewStyles();
  const language = useLanguage();
  const words = useWords('ui');
  const today = useToday();
  const { citizen, key: caseKey } = entry.case;
  if (unfinished) return <Unfinished entry={entry} meeting={unfinished} />;
  const said = sayStep(entry.step, { caseKey, today, language, words });
  if (said.turn !== 'mine') return null;
  return (
    <NextStep
      title={said.about(citizen.name)}
      due={entry.dueOn && <Due day={entry.dueOn} form="line" isBooked={entry.step.kind === 'prepareMeeting'} />}
      actions={
        <Button as="a" appearance="primary" href={hrefOf(said.to)} {...(entry.step.kind === 'book' ? { icon: <CalendarAdd20Regular /> } : {})}>
          {said.act}
        </Button>
      }
    >
      <span className={styles.service}>{formatList(entry.serviceNames, language)}</span>
    </NextStep>
  );
}

function Unfinished({ entry, meeting }: { readonly entry: CaseloadEntry; readonly meeting: Meeting }) {
  const said = sayUnfinished(meeting, useBookingTrace(meeting), entry.case.citizen.calledName, useLanguage(), useWords('ui'));
  return <UnfinishedStep said={said} href={hrefOf({ page: 'book', caseKey: entry.case.key })} />;
}
