import { type ReactNode, useId } from 'react';
import { useSectionStyles } from './Section.styles.ts';

export interface SectionProps {
  readonly title: string;
  /** Quiet words at the right of the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  /** `h2` 20/28, `h3` 16/22. */
  readonly level?: 2 | 3;
  /** As small as an `h3` where the page's own heading is the one above: levels are not skipped for their looks. */
  readonly isSmall?: boolean;
}

export function Section({ title, aside, children, level = 2, isSmall = level === 3 }: SectionProps) {
  const styles = useSectionStyles();
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section aria-labelledby={id}>
      <div className={styles.head}>
        <Heading id={id} className={isSmall ? styles.third : styles.second}>
          {title}
        </Heading>
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </div>
      {children}
    </section>
  );
}
