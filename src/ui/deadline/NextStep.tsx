import { type ReactNode, type Ref, useId } from 'react';
import { useWords } from '../frame/words.ts';
import { useNextStepStyles } from './NextStep.styles.ts';

export interface NextStepProps {
  /** The one thing this person must do next. */
  readonly title: string;
  /** Above the title; "Det næste, du skal" unless told. */
  readonly lead?: string;
  /** A `Due`, or another line with the date. */
  readonly due?: ReactNode;
  /** A line or two below: service, or what has happened so far. */
  readonly children?: ReactNode;
  /** The one primary button, and at most one quiet one after it. */
  readonly actions?: ReactNode;
  /** Level of the title's heading; 1 where it is the whole page. */
  readonly level?: 1 | 2 | 3;
  /** For a page that gives its heading the focus. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

/** The only tinted block of a screen. Button below at pane width, beside where there is room. */
export function NextStep({ title, lead, due, children, actions, level = 2, headingRef }: NextStepProps) {
  const styles = useNextStepStyles();
  const words = useWords('ui');
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section aria-labelledby={id} className={styles.container}>
      <div className={styles.block}>
        <div className={styles.said}>
          <span className={styles.lead}>{lead ?? words.nextStep}</span>
          <Heading id={id} className={styles.title} {...(headingRef && { ref: headingRef, tabIndex: -1 })}>
            {title}
          </Heading>
          {due}
          {children !== undefined && <div className={styles.more}>{children}</div>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </section>
  );
}
