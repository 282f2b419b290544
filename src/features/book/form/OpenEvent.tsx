import { Button } from '@fluentui/react-components';
import { useWords } from '#ui';
import { useCallback, useEffect, useState } from 'react';
import { useBookStyles } from '../Book.styles.ts';

export interface OpenEventProps {
  /** Shows the new event and closes the form it was booked beside, when that is empty. */
  readonly onOpen: () => Promise<void>;
  /** Letters are to be fetched first: with the form the pane is closed. */
  readonly isLater: boolean;
}

/** Booked beside an appointment that is being written: the new event takes its place. */
export function OpenEvent({ onOpen, isLater }: OpenEventProps) {
  const words = useWords('book').form;
  const styles = useBookStyles();
  const [isFailed, setFailed] = useState(false);
  const open = useCallback(() => {
    onOpen().then(
      () => setFailed(false),
      () => setFailed(true),
    );
  }, [onOpen]);
  useEffect(() => {
    if (!isLater) open();
  }, [isLater, open]);
  return (
    <div className={styles.foot}>
      <div role="status">{isFailed && <p className={styles.lead}>{words.notOpened}</p>}</div>
      {(isLater || isFailed) && <Button onClick={open}>{words.openEvent}</Button>}
    </div>
  );
}
