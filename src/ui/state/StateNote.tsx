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
  /** 1 where the note is the whole page. */
  readonly level?: 1 | 2;
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

/** The calm page that tells a state: an icon, a heading, plain sentences, what to do. */
export function StateNote({ icon, title, children, actions, foot, level = 2, headingRef }: StateNoteProps) {
  const styles = useStateNoteStyles();
  const Heading = `h${level}` as const;
  return (
    <div className={styles.note}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <Heading ref={headingRef} tabIndex={-1} className={styles.title}>
        {title}
      </Heading>
      <div className={styles.said}>{children}</div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      {foot}
    </div>
  );
}
