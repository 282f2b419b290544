import { Spinner } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle20Regular } from '@fluentui/react-icons/svg/circle';
import { useBookStyles } from '../Book.styles.ts';

export type StageState = 'before' | 'now' | 'done';

/** One step of something under way: told by its mark and its words. */
export function Stage({ state, label }: { readonly state: StageState; readonly label: string }) {
  const styles = useBookStyles();
  return (
    <li className={styles.stage}>
      {state === 'done' && <CheckmarkCircle20Filled aria-hidden className={styles.done} />}
      {state === 'now' && <Spinner size="tiny" aria-hidden />}
      {state === 'before' && <Circle20Regular aria-hidden className={styles.later} />}
      <span className={state === 'now' ? styles.stageNow : state === 'before' ? styles.stageLater : undefined}>{label}</span>
    </li>
  );
}
