import { Field, Select } from '@fluentui/react-components';
import type { Goal, Recorded, SubGoalProgress, ProgressWord } from '#domain';
import { dayIn, versionOf } from '#domain';
import { formatDayLong } from '#i18n';
import { PageHeading, Quote, Section, useLanguage, useWords } from '#ui';
import type { PartProps } from '../PartProps.ts';
import { useStatusStyles } from '../Status.styles.ts';
import { type GoalDraft, goalDraftOf, rowsTakenDown, withGoal } from '../statusDraft.ts';
import { RateGoal } from './RateGoal.tsx';
import { WordsField } from './WordsField.tsx';

export interface GoalPartProps extends PartProps {
  readonly goal: Recorded<Goal>;
  readonly at: number;
}

/** One goal: rate first, then the old figures, then words, then the steps. */
export function GoalPart(props: GoalPartProps) {
  const { goal, at, room, followUp, draft, onChange } = props;
  const words = useWords('status').goal;
  const terms = useWords('terms');
  const styles = useStatusStyles();
  const language = useLanguage();
  const written = goalDraftOf(draft, goal.key);
  const form = room.contract?.materialForm ?? { prose: true, number: true };
  const scale = goal.measure && form.number ? room.scales[goal.measure.scaleKey] : undefined;
  const set = (change: Partial<GoalDraft>) => onChange((before) => withGoal(before, goal.key, change));
  const takenDown = rowsTakenDown(room, followUp.key).find(({ goalKey }) => versionOf(goalKey).id === versionOf(goal.key).id);
  const about = words.about(at + 1, room.goals.length, terms.goalType[goal.goalType]);
  const subGoals = room.subGoals.filter(({ goalId }) => goalId === versionOf(goal.key).id);
  return (
    <>
      <div className={styles.goalHead}>
        <PageHeading step={goal.key}>{goal.citizenWording ? <Quote text={goal.citizenWording} size="page" /> : goal.text}</PageHeading>
        {goal.citizenWording ? <p className={styles.goalText}>{goal.text}</p> : <p className={styles.quiet}>{words.noWords(room.citizen.calledName)}</p>}
        <p className={styles.quietest}>
          {about}
          {scale && ` · ${words.scale(terms.construct[scale.construct], terms.direction[scale.direction === 1 ? 'up' : 'down'].toLocaleLowerCase())}`}
        </p>
        {takenDown && <p className={styles.quiet}>{words.takenDown(takenDown.record.writtenBy.name, formatDayLong(dayIn(takenDown.record.writtenAt), language))}</p>}
      </div>
      {scale ? <RateGoal {...props} scale={scale} /> : <p className={styles.quiet}>{words.proseOnly}</p>}
      {form.prose ? (
        <Words written={written} number={scale ? 2 : 1} set={set} />
      ) : (
        <>
          {scale && <p className={styles.quiet}>{words.numberOnly}</p>}
          <Progress written={written} set={set} />
        </>
      )}
      {subGoals.length > 0 && (
        <Section title={`${scale ? 3 : 2}. ${words.subGoals}`} isSmall>
          <p className={styles.quietest}>{words.subGoalsHint}</p>
          <ul className={styles.list}>
            {subGoals.map((subGoal) => (
              <li key={subGoal.key} className={styles.subGoal}>
                <span>{subGoal.text}</span>
                <SubGoalState text={subGoal.text} value={written.subGoals[subGoal.key] ?? null} onChoose={(state) => set({ subGoals: { ...written.subGoals, [subGoal.key]: state } })} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

interface WordsProps {
  readonly written: GoalDraft;
  readonly set: (change: Partial<GoalDraft>) => void;
}

/** A few lines (R34). */
const ENOUGH = 600;

function Words({ written, number, set }: WordsProps & { readonly number: number }) {
  const words = useWords('status').goal;
  const styles = useStatusStyles();
  return (
    <Section title={`${number}. ${words.inWords}`} isSmall>
      <div className={styles.fields}>
        <WordsField label={words.workDone} value={written.workDone} enough={ENOUGH} onWrite={(workDone) => set({ workDone })} />
        <WordsField label={words.statusNow} value={written.statusNow} enough={ENOUGH} placeholder={words.statusNowHint} onWrite={(statusNow) => set({ statusNow })} />
        <Progress written={written} set={set} />
      </div>
    </Section>
  );
}

const PROGRESS: readonly ProgressWord[] = ['reached', 'onTrack', 'someProgress', 'noChange', 'setback', 'notWorkedOn'];

function Progress({ written, set }: WordsProps) {
  const words = useWords('status').goal;
  const terms = useWords('terms');
  return (
    <Field label={words.progress}>
      <Select value={written.progressWord ?? ''} onChange={(_, { value }) => set({ progressWord: value === '' ? null : (value as ProgressWord) })}>
        <option value="">{words.choose}</option>
        {PROGRESS.map((word) => (
          <option key={word} value={word}>
            {terms.progress[word]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const STATES: readonly SubGoalProgress[] = ['reached', 'underWay', 'notStarted', 'stopped'];

function SubGoalState({ text, value, onChoose }: { readonly text: string; readonly value: SubGoalProgress | null; readonly onChoose: (state: SubGoalProgress) => void }) {
  const words = useWords('status').goal;
  const terms = useWords('terms');
  return (
    <Select aria-label={words.subGoalOf(text)} value={value ?? ''} onChange={(_, chosen) => chosen.value !== '' && onChoose(chosen.value as SubGoalProgress)}>
      {value === null && <option value="">{words.choose}</option>}
      {STATES.map((state) => (
        <option key={state} value={state}>
          {terms.subGoalProgress[state]}
        </option>
      ))}
    </Select>
  );
}
