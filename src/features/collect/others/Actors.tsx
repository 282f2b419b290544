import { Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { dayIn, type Key, type LegalBasis } from '#domain';
import { formatDayLong, type Language, type Words } from '#i18n';
import { useLanguage, useWords } from '#ui';
import { useState } from 'react';
import type { ActorAnswer, Collected } from '../collected.ts';
import { useCollectStyles } from '../Collect.styles.ts';
import { Reminder } from '../Reminder.tsx';
import { answerReminder } from '../reminderText.ts';
import { ActorEditor } from './ActorEditor.tsx';

interface ActorsProps {
  readonly caseKey: Key;
  readonly one: Collected;
  readonly answers: readonly ActorAnswer[];
}

const NEW: Pick<ActorAnswer, 'actor' | 'question' | 'report'> = { actor: '', question: null, report: null };

/** What other actors were asked and have answered; they have no page with us, so the caseworker types it in for them (R32). */
export function Actors({ caseKey, one, answers }: ActorsProps) {
  const words = useWords('collect').others;
  const styles = useCollectStyles();
  const [open, setOpen] = useState<string | null>(null);
  const close = () => setOpen(null);
  return (
    <section className={styles.part}>
      <h4 className={styles.title}>{words.title}</h4>
      {answers.map((answer) => (
        <div key={answer.id} className={styles.actor} role="group" aria-label={answer.actor}>
          <span className={styles.strong}>{answer.actor}</span>
          <Answer one={one} answer={answer} />
          {open === answer.id ? (
            <ActorEditor caseKey={caseKey} one={one} answer={answer} draftId={draftIdOf(answer)} onClose={close} />
          ) : (
            <Button size="small" className={styles.left} onClick={() => setOpen(answer.id)}>
              {answer.report ? words.edit : words.write}
            </Button>
          )}
        </div>
      ))}
      {open === '' ? (
        <ActorEditor caseKey={caseKey} one={one} answer={NEW} draftId="new" onClose={close} />
      ) : (
        <Button size="small" appearance="subtle" className={styles.left} icon={<Add20Regular />} onClick={() => setOpen('')}>
          {words.another}
        </Button>
      )}
    </section>
  );
}

/** Part of the draft's key: keys only, never a name. */
function draftIdOf({ question, report }: ActorAnswer): string {
  return report?.key.split('|').at(-1) ?? question?.participantKey ?? 'new';
}

function Answer({ one: { followUp }, answer: { question, report } }: { readonly one: Collected; readonly answer: ActorAnswer }) {
  const words = useWords('collect');
  const styles = useCollectStyles();
  const language = useLanguage();
  if (!report) {
    if (!question) return null;
    return (
      <>
        <p className={styles.line}>{words.others.asked(formatDayLong(question.dueOn, language))}</p>
        <Reminder about={question.name} text={(caseworker) => answerReminder(question, followUp, { caseworker, language, words: words.reminder })} />
      </>
    );
  }
  return (
    <>
      <p className={styles.text}>{report.statement}</p>
      <p className={styles.quiet}>{words.others.typed(formatDayLong(dayIn(report.submittedAt ?? report.record.writtenAt), language), report.record.writtenBy.name)}</p>
      {report.basis && <p className={styles.quiet}>{sayBasis(report.basis, language, words.others)}</p>}
    </>
  );
}

function sayBasis(basis: LegalBasis, language: Language, words: Words<'collect'>['others']): string {
  return basis.kind === 'law' ? basis.paragraph : words.givenOn(formatDayLong(basis.givenOn, language));
}
