import { Field, Link, Textarea } from '@fluentui/react-components';
import { type Agreement, type Decision, type DecisionKind, type Goal, versionOf } from '#domain';
import type { CoveredFollowUp, MeetingDesk } from '#flows';
import { formatDayLong, type Words } from '#i18n';
import { ChoiceGroup, Section, useLanguage, useTooLong, useWords } from '#ui';
import { useState } from 'react';
import { useCloseStyles } from './Close.styles.ts';

const KINDS: readonly DecisionKind[] = ['continue', 'adjust', 'reached', 'stop'];
const ANSWERS: readonly Agreement[] = ['yes', 'partly', 'no', 'notStated'];

interface DecisionsProps {
  readonly covers: readonly CoveredFollowUp[];
  readonly desk: MeetingDesk;
}

/** What was decided on each goal; what is missing can be written, the rest corrected. */
export function Decisions({ covers, desk }: DecisionsProps) {
  const words = useWords('close');
  const styles = useCloseStyles();
  const goals = covers.flatMap((cover) => cover.room.goals.map((goal) => ({ cover, goal })));
  const wholes = covers.flatMap((cover) => decisionOf(cover, null) ?? []).filter(({ text }) => text.trim() !== '');
  return (
    <Section title={words.decided} level={2}>
      <ul className={styles.rows}>
        {goals.map(({ cover, goal }, at) => (
          <OneDecision key={goal.key} cover={cover} goal={goal} desk={desk} title={covers.length > 1 ? words.goalOfService(at + 1, cover.room.service.shortName) : words.goal(at + 1)} />
        ))}
        {wholes.map((decision) => (
          <li key={decision.key} className={styles.row}>
            <span className={styles.caption}>{words.whole}</span>
            <span className={styles.text}>{decision.text}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OneDecision({ cover, goal, desk, title }: { readonly cover: CoveredFollowUp; readonly goal: Goal; readonly desk: MeetingDesk; readonly title: string }) {
  const words = useWords('close');
  const terms = useWords('terms');
  const styles = useCloseStyles();
  const [isOpen, setOpen] = useState(false);
  const [isInDissent, setInDissent] = useState(false);
  const decision = decisionOf(cover, goal);
  const language = useLanguage();
  const agrees = decision?.citizenAgrees ?? 'notStated';
  // The minutes say it, whatever the answer has become: it is never out of sight.
  const dissent = decision?.dissent ?? '';
  const [long, longDissent] = [useTooLong(decision?.text ?? ''), useTooLong(dissent)];
  const carried = cover.followUp.carriedOver.find(({ goalId }) => goalId === versionOf(goal.key).id);
  const name = cover.room.citizen.calledName;
  const said = decision ? textOf(decision, terms) : '';
  const write = (change: Partial<Decision>) => desk.decide(cover, goal, change);
  return (
    <li className={styles.row}>
      <span className={styles.caption}>{title}</span>
      <span className={styles.strong}>{goal.text}</span>
      {carried && <span className={styles.caption}>{words.carriedFrom(formatDayLong(carried.from, language, { year: true }))}</span>}
      {isOpen ? (
        <div className={styles.editor}>
          <ChoiceGroup label={words.question(title)} value={decision?.kind ?? null} onChoose={(kind) => write({ kind })} choices={KINDS.map((value) => ({ value, label: terms.decision[value] }))} />
          <Field label={words.text} className={styles.field} {...(long !== null && { validationMessage: long })}>
            <Textarea value={decision?.text ?? ''} resize="vertical" onChange={(_, { value }) => write({ text: value })} />
          </Field>
          <ChoiceGroup label={words.agrees(name)} value={agrees} onChoose={(citizenAgrees) => write({ citizenAgrees })} choices={ANSWERS.map((value) => ({ value, label: terms.agreement[value] }))} />
          {/* Emptied, to be written anew, it stays until it is left. */}
          {(agrees === 'no' || agrees === 'partly' || dissent !== '' || isInDissent) && (
            <Field label={words.dissent(name)} className={styles.field} {...(longDissent !== null && { validationMessage: longDissent })}>
              <Textarea value={dissent} resize="vertical" onFocus={() => setInDissent(true)} onBlur={() => setInDissent(false)} onChange={(_, { value }) => write({ dissent: value })} />
            </Field>
          )}
        </div>
      ) : (
        <>
          <span className={said === '' ? styles.quiet : styles.text}>{said === '' ? words.noDecision : said}</span>
          {said !== '' && <span className={styles.caption}>{words.agreement[agrees](name)}</span>}
          {dissent.trim() !== '' && <span className={styles.text}>{words.dissentSaid(name, dissent.trim())}</span>}
          <Link as="button" {...(said !== '' && { 'aria-label': words.editOf(title) })} onClick={() => setOpen(true)}>
            {said === '' ? words.write : words.edit}
          </Link>
        </>
      )}
    </li>
  );
}

function decisionOf({ room, followUp }: CoveredFollowUp, goal: Goal | null) {
  const id = goal && versionOf(goal.key).id;
  return room.decisions.find((row) => row.followUpKey === followUp.key && (row.goalKey === null ? null : versionOf(row.goalKey).id) === id) ?? null;
}

function textOf({ kind, text }: Decision, terms: Words<'terms'>): string {
  const word = kind ? terms.decision[kind] : '';
  if (text.trim() === '') return word;
  return word === '' ? text : `${word}: ${text}`;
}
