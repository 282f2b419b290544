import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import type { ReactNode } from 'react';
import { useUnknownNoteStyles } from './UnknownNote.styles.ts';

/** Unknown is normal: a dashed outline, a plain sentence, no warning colour. */
export function UnknownNote({ children, icon = <QuestionCircle20Regular /> }: { readonly children: ReactNode; readonly icon?: ReactNode }) {
  const styles = useUnknownNoteStyles();
  return (
    <div className={styles.note}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <div>{children}</div>
    </div>
  );
}
