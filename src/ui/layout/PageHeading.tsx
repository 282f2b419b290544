import { mergeClasses } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { hasNavigated } from '../router/navigate.ts';
import { usePageHeadingStyles } from './PageHeading.styles.ts';

export interface PageHeadingProps {
  readonly children: ReactNode;
  /** `page` 28/36, `pane` 20/28, `lead` 16/22. */
  readonly size?: 'page' | 'pane' | 'lead';
  readonly level?: 1 | 2;
  /** The step or page it belongs to: when this changes the heading takes the focus and the page scrolls to its top. */
  readonly step?: string | number;
  /** For headings that stand beside other content and must never take the focus. */
  readonly isQuiet?: boolean;
}

/** Where reading begins. After a move it takes the focus; on the first page of a visit it does not. */
export function PageHeading({ children, size = 'page', level = 1, step, isQuiet = false }: PageHeadingProps) {
  const styles = usePageHeadingStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const shownStep = useRef<string | number | null | undefined>(null);
  useEffect(() => {
    const isFirst = shownStep.current === null;
    if (!isFirst && shownStep.current === step) return;
    shownStep.current = step;
    if (isQuiet || (isFirst && !hasNavigated())) return;
    window.scrollTo(0, 0);
    heading.current?.focus();
  }, [step, isQuiet]);
  const Heading = `h${level}` as const;
  return (
    <Heading ref={heading} tabIndex={-1} className={mergeClasses(styles.heading, styles[size])}>
      {children}
    </Heading>
  );
}
