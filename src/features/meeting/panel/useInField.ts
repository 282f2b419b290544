import { type FocusEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';

export interface InField {
  /** Somebody is in a field: nothing is put in its place until they leave it. */
  readonly isIn: boolean;
  /** For the element around the fields. */
  readonly around: {
    readonly ref: RefObject<HTMLDivElement | null>;
    readonly onFocus: (event: FocusEvent) => void;
    readonly onBlur: () => void;
  };
}

/** Whether somebody is in a field. It is left when whatever was pressed to leave it has been told: until then that stays where it is. */
export function useInField(): InField {
  const [isIn, setIn] = useState(false);
  const ref = useRef<HTMLDivElement>(null);
  // Between two fields nobody is in either of them, and a tap is told after the field was left.
  const look = useCallback(() => void setTimeout(() => setIn(isField(document.activeElement, ref.current)), 0), []);
  const isDown = useIsDown(look);
  // A field that is taken away is never told that it was left.
  useEffect(() => {
    if (isIn && !isDown.current && !isField(document.activeElement, ref.current)) look();
  });
  return {
    isIn,
    around: {
      ref,
      onFocus: ({ target }) => {
        if (isField(target, ref.current)) setIn(true);
      },
      onBlur: () => {
        if (!isDown.current) look();
      },
    },
  };
}

/** Whether a button of the mouse is down. @param onUp it is up again */
function useIsDown(onUp: () => void): RefObject<boolean> {
  const isDown = useRef(false);
  useEffect(() => {
    const down = () => void (isDown.current = true);
    const up = () => {
      isDown.current = false;
      onUp();
    };
    document.addEventListener('pointerdown', down, true);
    document.addEventListener('pointerup', up, true);
    document.addEventListener('pointercancel', up, true);
    return () => {
      document.removeEventListener('pointerdown', down, true);
      document.removeEventListener('pointerup', up, true);
      document.removeEventListener('pointercancel', up, true);
    };
  }, [onUp]);
  return isDown;
}

/** What words, a day or one of many are written in. A button or an answer to press is done with at once. */
function isField(element: EventTarget | null, around: Element | null): boolean {
  return element instanceof Element && around !== null && around.contains(element) && element.matches('textarea, select, input:not([type="radio"], [type="checkbox"])');
}
