import { type ReactNode, type Ref } from 'react';
import { useStateNoteStyles } from './StateNote.styles.ts';

export interface StateNoteProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons in a row, the main one first. */
  readonly actions?: ReactNode;
  /** Quiet things below the buttons. */
  readonly foot?: ReactNode;
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

/** The calm page that tells a state: an icon, a heading, plain sentences, what to do. */
export function StateNote({ icon, title, children, actions, foot, headingRef }: StateNoteProps) {
  const styles = useStateNoteStyles();
  return (
    <div className={styles.note}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <h2 ref={headingRef} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      <div className={styles.said}>{children}</div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      {foot}
    </div>
  );
}
