import { StateNote, type StateNoteProps } from '#ui';
import { useEffect, useRef } from 'react';

/** The whole page now: what the focus stood on is gone, so the heading takes it. */
export function EndNote(props: Omit<StateNoteProps, 'level' | 'headingRef'>) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [props.title]);
  return <StateNote {...props} level={1} headingRef={heading} />;
}
