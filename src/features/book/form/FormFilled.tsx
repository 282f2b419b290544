import { Button, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Warning20Regular } from '@fluentui/react-icons/svg/warning';
import type { BookingPapers, FormOutcome, FormPart, FormPartReport, FormReading } from '#flows';
import { capitalised, formatWhen } from '#i18n';
import { navigate, NextStep, PageHeading, UnknownNote, useLanguage, useWords } from '#ui';
import type { ReactNode } from 'react';
import { useBookStyles } from '../Book.styles.ts';
import { areShownToEachOther } from '../send/areShownToEachOther.ts';
import { BeforeSending } from './BeforeSending.tsx';

export interface FormFilledProps {
  readonly outcome: Extract<FormOutcome, { kind: 'filled' }>;
  readonly papers: BookingPapers;
  readonly subject: string;
  /** What would be sent if the form were sent now. */
  readonly reread: () => Promise<FormReading>;
  /** Writes these parts once more; what stuck is left as it stands. */
  readonly onRetry: (only: readonly FormPart[]) => void;
}

/** Each field as it was read back from the appointment: what did not stick is named and can be tried again. */
export function FormFilled({ outcome, papers, subject, reread, onRetry }: FormFilledProps) {
  const words = useWords('book');
  const styles = useBookStyles();
  const language = useLanguage();
  const { meeting } = outcome;
  const missing = outcome.parts.filter(({ isThere }) => !isThere);
  const titleOf = (parts: readonly FormPartReport[]) => {
    const people = parts.flatMap((part) => part.missing);
    const names = parts.map(({ part }) => words.form.fields[part]).join(', ');
    if (people.length > 0) return words.form.writeIn(people.join(', '));
    if (parts.some(({ isOld }) => isOld)) return words.form.oldFile(papers.agendaFileName);
    return parts.every(({ isSilent }) => isSilent) ? words.form.noAnswer(names) : words.form.didNotStick(names);
  };
  return (
    <>
      <div className={styles.body}>
        <div>
          <PageHeading size="pane" step="filled">
            {words.form.heading}
          </PageHeading>
          <p className={styles.lead}>{words.form.lead}</p>
        </div>
        <dl className={styles.summary}>
          {outcome.parts.map((part) => (
            <FieldLine key={part.part} report={part} outcome={outcome} subject={subject} fileName={papers.agendaFileName} />
          ))}
        </dl>
        {missing.length > 0 ? (
          <NextStep
            title={titleOf(missing)}
            actions={
              <Button appearance="primary" size="large" onClick={() => onRetry(missing.map(({ part }) => part))}>
                {words.form.retry}
              </Button>
            }
          >
            {missing.some(({ isOld }) => isOld) ? words.form.oldFileWhat : missing.some(({ isSilent }) => isSilent) ? words.form.outlookSilent : missing.some(({ part }) => part === 'key') ? words.form.keyMissing : words.form.outlookRefused}
          </NextStep>
        ) : (
          <p className={styles.strong}>{words.form.turnOnTeams}</p>
        )}
        {areShownToEachOther(meeting.invitees, meeting.organizer.email) && <UnknownNote>{words.form.showsAddresses}</UnknownNote>}
        <BeforeSending reread={reread} time={formatWhen(meeting, language)} onTime={() => onRetry(['time'])} />
      </div>
      <div className={styles.fill} />
      <div className={styles.foot}>
        <p className={styles.small}>{words.form.notSent}</p>
        <Button size="large" onClick={() => navigate({ page: 'caseload' })}>
          {words.toCaseload}
        </Button>
      </div>
    </>
  );
}

interface FieldLineProps {
  readonly report: FormPartReport;
  readonly outcome: FormFilledProps['outcome'];
  readonly subject: string;
  readonly fileName: string;
}

function FieldLine({ report, outcome, subject, fileName }: FieldLineProps) {
  const words = useWords('book').form;
  const styles = useBookStyles();
  const language = useLanguage();
  const { meeting } = outcome;
  const invited = meeting.invitees.filter(({ email }) => email !== null && email !== meeting.organizer.email);
  const there: Readonly<Record<FormPart, ReactNode>> = {
    subject,
    time: capitalised(formatWhen(meeting, language), language),
    people: invited.map(({ email, isPrivate, name }) => <span key={email}>{isPrivate ? email : name}</span>),
    place: outcome.place,
    body: words.bodyThere,
    file: words.fileThere(fileName),
    key: words.keyThere,
  };
  return (
    <div className={mergeClasses(styles.summaryRow, styles.formRow)}>
      <dt className={styles.withIcon}>
        {report.isThere ? <CheckmarkCircle20Filled aria-hidden className={styles.icon} /> : <Warning20Regular aria-hidden className={styles.icon} />}
        {words.fields[report.part]}
      </dt>
      <dd className={styles.said}>{report.isThere ? there[report.part] : <strong>{report.isOld ? words.oldFileThere : report.isSilent ? words.unsure : words.didNotStick(report.missing.join(', ') || words.fields[report.part])}</strong>}</dd>
    </div>
  );
}
