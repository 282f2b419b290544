import { Checkbox, Field, Link, Textarea } from '@fluentui/react-components';
import { formatDayLong } from '#i18n';
import { PageHeading, Section, useLanguage, useToday, useWords } from '#ui';
import type { ReactNode } from 'react';
import { useBookStyles } from '../Book.styles.ts';
import { presentSummary } from '../presentSummary.ts';
import { dueOf } from '../searchOf.ts';
import type { StepProps } from '../StepProps.ts';
import { Preview, type PreviewProps } from './Preview.tsx';

interface SendStepProps extends StepProps, PreviewProps {
  readonly onEdit: (step: 0 | 1 | 2) => void;
}

/** Everything once more, the invitation as others see it, and what must be answered before it goes. */
export function SendStep(props: SendStepProps) {
  const { draft, covers, settings, problems, onEdit } = props;
  const words = useWords('book');
  const styles = useBookStyles();
  const language = useLanguage();
  const shown = presentSummary(draft, covers, useToday(), settings, language, words);
  return (
    <>
      <PageHeading size="pane" step={3}>
        {words.send.heading}
      </PageHeading>
      <dl className={styles.summary}>
        <Row name={words.send.time} onEdit={() => onEdit(1)}>
          <span className={styles.strong}>{shown.day}</span>
          <span>{shown.time}</span>
          {problems.time !== undefined && <span role="alert">{problems.time}</span>}
        </Row>
        <Row name={words.send.place} onEdit={() => onEdit(1)}>
          <span>{shown.place}</span>
          {shown.placeNotes.map((note) => (
            <span key={note} className={styles.small}>
              {note}
            </span>
          ))}
        </Row>
        <Row name={words.send.who} onEdit={() => onEdit(0)}>
          {shown.people.map((line) => (
            <span key={line}>{line}</span>
          ))}
          {shown.hasLetters && <span className={styles.small}>{words.send.lettersHow}</span>}
        </Row>
        <Row name={words.send.material} onEdit={() => onEdit(2)}>
          {shown.material.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </Row>
      </dl>
      <Preview {...props} />
      <Before {...props} toAsk={shown.toAsk} lateness={shown.lateness} />
    </>
  );
}

function Row({ name, children, onEdit }: { readonly name: string; readonly children: ReactNode; readonly onEdit: () => void }) {
  const words = useWords('book').send;
  const styles = useBookStyles();
  return (
    <div className={styles.summaryRow}>
      <dt className={styles.term}>{name}</dt>
      <dd className={styles.said}>{children}</dd>
      <dd className={styles.said}>
        <Link as="button" aria-label={words.editOf(name)} onClick={onEdit}>
          {words.edit}
        </Link>
      </dd>
    </div>
  );
}

function Before({ draft, covers, onChange, problems, toAsk, lateness }: StepProps & { readonly toAsk: string | null; readonly lateness: readonly string[] }) {
  const words = useWords('book').send;
  const language = useLanguage();
  const styles = useBookStyles();
  const due = dueOf(covers);
  const isOverdue = due < useToday();
  if (!isOverdue && toAsk === null && lateness.length === 0) return null;
  return (
    <Section title={words.before} isSmall>
      {isOverdue && (
        <Field label={words.why(formatDayLong(due, language))} required {...(problems.reason !== undefined && { validationMessage: problems.reason })}>
          <Textarea value={draft.overdueReason} rows={2} data-field="reason" onChange={(_, { value }) => onChange({ overdueReason: value })} />
        </Field>
      )}
      {toAsk !== null && (
        <Field hint={words.askedNot}>
          <Checkbox label={words.asked(toAsk)} checked={draft.hasAsked} onChange={(_, { checked }) => onChange({ hasAsked: checked === true })} />
        </Field>
      )}
      {lateness.map((line) => (
        <p key={line} className={styles.lead}>
          {line}
        </p>
      ))}
    </Section>
  );
}
