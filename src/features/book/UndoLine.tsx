import { Button } from '@fluentui/react-components';
import { useWords } from '#ui';
import { useEffect, useRef } from 'react';
import { useBookStyles } from './Book.styles.ts';

/** Long enough to see it, short enough not to be in the way. */
const UNDO_MS = 10_000;

interface UndoLineProps {
  /** What was taken away. */
  readonly said: string;
  readonly onUndo: () => void;
  readonly onOver: () => void;
}

/** Says what was taken away, and takes it back for a while. Whoever is at the button has the time they need. */
export function UndoLine({ said, onUndo, onOver }: UndoLineProps) {
  const styles = useBookStyles();
  const line = useRef<HTMLDivElement>(null);
  const over = useRef(onOver);
  useEffect(() => {
    over.current = onOver;
  });
  useEffect(() => {
    const look = () => {
      if (line.current?.contains(document.activeElement)) timer = setTimeout(look, UNDO_MS);
      else over.current();
    };
    let timer = setTimeout(look, UNDO_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <div ref={line} className={styles.removed}>
      {said}
      <Button appearance="transparent" onClick={onUndo}>
        {useWords('book').who.undo}
      </Button>
    </div>
  );
}
