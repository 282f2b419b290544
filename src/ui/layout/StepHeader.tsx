import { Button, mergeClasses } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import type { ReactNode } from 'react';
import { useWords } from '../frame/words.ts';
import { Hidden } from './Hidden.tsx';
import { useStepHeaderStyles } from './StepHeader.styles.ts';

export interface StepHeaderProps {
  /** What the steps are about, e.g. "Møde om Asta". */
  readonly title: string;
  readonly onBack: () => void;
  /** A `Due` in its corner. */
  readonly due?: ReactNode;
  readonly steps: readonly string[];
  /** Index of the step shown. */
  readonly current: number;
}

/** Back, what it is about, due date and where in the steps we are; in the same place on every step. */
export function StepHeader({ title, onBack, due, steps, current }: StepHeaderProps) {
  const styles = useStepHeaderStyles();
  const words = useWords('pieces');
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <Button appearance="subtle" icon={<ArrowLeft20Regular />} aria-label={words.back} onClick={onBack} className={styles.back} />
        <div className={styles.about}>
          <span className={styles.title}>{title}</span>
          {due}
        </div>
      </div>
      <ol className={styles.steps} aria-label={words.stepOf(current + 1, steps.length)}>
        {steps.map((step, index) => (
          <li key={step} className={styles.step} aria-current={index === current ? 'step' : undefined}>
            <span className={mergeClasses(styles.bar, index <= current && styles.reached)} />
            <span className={mergeClasses(styles.name, index === current && styles.currentName)}>
              {index < current && <Checkmark16Regular aria-hidden className={styles.check} />}
              {step}
              {index < current && <Hidden>, {words.stepDone}</Hidden>}
            </span>
          </li>
        ))}
      </ol>
    </header>
  );
}
