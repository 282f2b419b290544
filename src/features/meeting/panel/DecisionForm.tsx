import { Link, mergeClasses } from '@fluentui/react-components';
import { type Agreement, type Decision, type DecisionKind, versionOf } from '#domain';
import { decisionKey } from '#flows';
import { ChoiceGroup, useWords } from '#ui';
import { type ReactNode, useState } from 'react';
import { useMeetingStyles } from '../Meeting.styles.ts';
import { decisionOf, textOf } from '../presentDecided.ts';
import type { MeetingGoal } from '../walk.ts';
import { News } from './News.tsx';
import type { PanelProps } from './PanelProps.ts';
import { WrittenField } from './WrittenField.tsx';

const KINDS: readonly DecisionKind[] = ['continue', 'adjust', 'reached', 'stop'];
const ANSWERS: readonly Agreement[] = ['yes', 'partly', 'no'];

/** What authority and citizen decide on one goal, and whether the citizen agrees. */
export function DecisionForm(props: PanelProps & { readonly of: MeetingGoal }) {
  const { of, desk, state, canWrite } = props;
  const words = useWords('meeting');
  const terms = useWords('terms');
  const styles = useMeetingStyles();
  const decision = decisionOf(of.cover, of.goal);
  const key = decisionKey(of.cover.followUp.key, versionOf(of.goal.key).id);
  const name = of.cover.room.citizen.calledName;
  const [isInDissent, setInDissent] = useState(false);
  const write = (change: Partial<Decision>) => desk.decide(of.cover, of.goal, change);
  if (!canWrite) return <DecisionShown decision={decision} name={name} news={<News rowKey={key} news={state.news} />} />;
  const agrees = decision?.citizenAgrees ?? 'notStated';
  const dissent = decision?.dissent ?? '';
  // The minutes say what stands here: words out of sight would be printed under an agreement.
  const hasDissent = agrees === 'no' || agrees === 'partly' || dissent !== '' || isInDissent;
  return (
    <div className={styles.decision}>
      <div className={styles.pairs}>
      <ChoiceGroup label={words.decide.question} value={decision?.kind ?? null} onChoose={(kind) => write({ kind })} choices={KINDS.map((value) => ({ value, label: terms.decision[value] }))} />
      </div>
      <WrittenField label={words.decide.text} value={decision?.text ?? ''} desk={desk} rowKey={key} onWrite={(text) => write({ text })} />
      <News rowKey={key} news={state.news} />
      <ChoiceGroup label={words.decide.agrees(name)} columns={3} value={agrees === 'notStated' ? null : agrees} onChoose={(citizenAgrees) => write({ citizenAgrees })} choices={ANSWERS.map((value) => ({ value, label: terms.agreement[value] }))} />
      {hasDissent && (
        // Emptied, to be written anew, it stays until it is left.
        <div onFocus={() => setInDissent(true)} onBlur={() => setInDissent(false)}>
          <WrittenField label={words.decide.dissent(name)} value={dissent} desk={desk} rowKey={key} onWrite={(text) => write({ dissent: text })} />
        </div>
      )}
      <Link as="button" className={mergeClasses(styles.left, agrees === 'notStated' && styles.already)} disabledFocusable={agrees === 'notStated'} onClick={() => write({ citizenAgrees: 'notStated' })}>
        {words.decide.notStated}
      </Link>
    </div>
  );
}

function DecisionShown({ decision, name, news }: { readonly decision: Decision | null; readonly name: string; readonly news: ReactNode }) {
  const words = useWords('meeting');
  const terms = useWords('terms');
  const styles = useMeetingStyles();
  const text = decision ? textOf(decision, terms) : '';
  return (
    <section className={styles.decision}>
      <h3 className={styles.heading}>{words.decide.title}</h3>
      <p className={text === '' ? styles.quiet : styles.text}>{text === '' ? words.decide.none : text}</p>
      {decision && text !== '' && <p className={styles.caption}>{words.agreed[decision.citizenAgrees](name)}</p>}
      {news}
    </section>
  );
}
