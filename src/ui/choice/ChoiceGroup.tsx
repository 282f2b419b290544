import { mergeClasses } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { type ReactNode, useId } from 'react';
import { useWords } from '../frame/words.ts';
import { useChoiceGroupStyles } from './ChoiceGroup.styles.ts';

export interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
  /** Lines below the label, in cards. */
  readonly more?: ReactNode;
}

export interface ChoiceGroupProps<V extends string> {
  /** The question. */
  readonly label: string;
  readonly choices: readonly Choice<V>[];
  readonly value: V | null;
  readonly onChoose: (value: V) => void;
  /** `buttons`: words in a grid. `figures`: the levels of a scale, 48 px. `cards`: proposals with lines below, a radio dot at the left. */
  readonly look?: 'buttons' | 'figures' | 'cards';
  /** Columns of `buttons`. */
  readonly columns?: 1 | 2 | 3;
  readonly isRequired?: boolean;
  /** What is wrong, in words; the group is described by it. */
  readonly problem?: string;
  /** A line under the question. */
  readonly hint?: ReactNode;
}

/** One answer of a few, as a radio group: Tab enters it once, arrows choose. Chosen = 2 px brand outline, check and semibold. */
export function ChoiceGroup<V extends string>(props: ChoiceGroupProps<V>) {
  const { label, choices, value, look = 'buttons', columns = 2, isRequired = false, problem, hint } = props;
  const styles = useChoiceGroupStyles();
  const words = useWords('pieces');
  const name = useId();
  const problemId = useId();
  const layout = { buttons: mergeClasses(styles.grid, styles[`columns${columns}`]), figures: styles.figures, cards: styles.cards }[look];
  return (
    <fieldset className={styles.group} role="radiogroup" aria-required={isRequired} aria-invalid={problem !== undefined} aria-describedby={problem && problemId}>
      <legend className={styles.legend}>
        {label}
        {isRequired && (
          <span className={styles.star} title={words.required}>
            {' *'}
          </span>
        )}
      </legend>
      {hint !== undefined && <div className={styles.hint}>{hint}</div>}
      <div className={layout}>
        {choices.map((choice) => (
          <Option key={choice.value} choice={choice} name={name} look={look} isChosen={choice.value === value} onChoose={props.onChoose} />
        ))}
      </div>
      {problem !== undefined && (
        <div id={problemId} className={styles.problem}>
          {problem}
        </div>
      )}
    </fieldset>
  );
}

interface OptionProps<V extends string> {
  readonly choice: Choice<V>;
  readonly name: string;
  readonly look: 'buttons' | 'figures' | 'cards';
  readonly isChosen: boolean;
  readonly onChoose: (value: V) => void;
}

function Option<V extends string>({ choice, name, look, isChosen, onChoose }: OptionProps<V>) {
  const styles = useChoiceGroupStyles();
  const looks = { buttons: styles.button, figures: styles.figure, cards: styles.card }[look];
  const chosen = look === 'figures' ? styles.chosenFigure : styles.chosen;
  return (
    <label className={mergeClasses(styles.option, looks, isChosen && chosen)}>
      <input type="radio" name={name} value={choice.value} checked={isChosen} onChange={() => onChoose(choice.value)} className={look === 'cards' ? styles.dot : styles.hiddenInput} />
      {isChosen && look === 'buttons' && <Checkmark16Regular aria-hidden className={styles.check} />}
      <span className={styles.said}>
        <span className={look === 'cards' || isChosen ? styles.strong : undefined}>{choice.label}</span>
        {choice.more}
      </span>
    </label>
  );
}
