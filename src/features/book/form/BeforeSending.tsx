import { Button } from '@fluentui/react-components';
import { isFailure } from '#domain';
import { type InvitationLeak } from '#flows';
import { useWords } from '#ui';
import { useCallback, useEffect, useState } from 'react';
import { useBookStyles } from '../Book.styles.ts';

/** Reads the form before it is sent, and again whenever the pane is turned to: the caseworker may have written in it since. */
export function BeforeSending({ readLeaks }: { readonly readLeaks: () => Promise<readonly InvitationLeak[]> }) {
  const words = useWords('book').form;
  const styles = useBookStyles();
  const [leaks, setLeaks] = useState<readonly InvitationLeak[] | 'unread' | null>(null);
  const [isReading, setReading] = useState(false);
  const read = useCallback(async () => {
    setReading(true);
    try {
      setLeaks(await readLeaks());
    } catch (error) {
      if (!isFailure(error)) throw error;
      setLeaks('unread');
    } finally {
      setReading(false);
    }
  }, [readLeaks]);
  useEffect(() => {
    const look = () => void read();
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [read]);
  return (
    <div>
      <div role="status">
        {leaks === 'unread' && <p className={styles.strong}>{words.notRead}</p>}
        {leaks?.length === 0 && <p className={styles.lead}>{words.checked}</p>}
        {leaks !== 'unread' &&
          leaks?.map(({ where, found }) => (
            <p key={`${where} ${found}`} className={styles.strong}>
              {words.leak(found, words.where[where])}
            </p>
          ))}
      </div>
      <p className={styles.lead}>{words.checkWhat}</p>
      <Button size="small" disabledFocusable={isReading} onClick={() => void read()}>
        {isReading ? words.checking : words.check}
      </Button>
    </div>
  );
}
