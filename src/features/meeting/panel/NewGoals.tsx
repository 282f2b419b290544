import { Button, Link } from '@fluentui/react-components';
import { type NewGoal, planOf } from '#flows';
import { newKey } from '#store';
import { useWords } from '#ui';
import { useMeetingStyles } from '../Meeting.styles.ts';
import type { PanelProps } from './PanelProps.ts';
import { WrittenField } from './WrittenField.tsx';

/** Goals for the time to come, as they are agreed at the table (R64): proposals until the contract has them. */
export function NewGoals({ state, cover, desk }: PanelProps) {
  const words = useWords('meeting').newGoals;
  const styles = useMeetingStyles();
  const { newGoals } = planOf(state.plans, cover);
  const write = (next: readonly NewGoal[]) => desk.agree(cover, { newGoals: next });
  const change = (id: NewGoal['id'], changed: Partial<NewGoal>) => write(newGoals.map((goal) => (goal.id === id ? { ...goal, ...changed } : goal)));
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{words.title}</h2>
      {newGoals.length > 0 && <p className={styles.quiet}>{words.lead}</p>}
      {newGoals.map(({ id, text, citizenWording }, at) => (
        <div key={id} role="group" aria-label={words.one(at + 1)} className={styles.editor}>
          <WrittenField label={words.ownWords(cover.room.citizen.calledName)} value={citizenWording} desk={desk} rowKey={null} onWrite={(own) => change(id, { citizenWording: own })} />
          <WrittenField label={words.text} value={text} desk={desk} rowKey={null} onWrite={(goal) => change(id, { text: goal })} />
          <Link as="button" className={styles.left} onClick={() => write(newGoals.filter((goal) => goal.id !== id))}>
            {words.remove(at + 1)}
          </Link>
        </div>
      ))}
      <Button className={styles.left} onClick={() => write([...newGoals, { id: newKey(), text: '', citizenWording: '' }])}>
        {words.add}
      </Button>
    </section>
  );
}
