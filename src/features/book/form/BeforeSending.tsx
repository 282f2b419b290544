import { Button } from '@fluentui/react-components';
import { isFailure } from '#domain';
import type { FormReading } from '#flows';
import { formatWhen } from '#i18n';
import { useLanguage, useWords } from '#ui';
import { useCallback, useEffect, useState } from 'react';
import { useBookStyles } from '../Book.styles.ts';

interface BeforeSendingProps {
  readonly reread: () => Promise<FormReading>;
  /** What text and agenda say, inside a sentence. */
  readonly time: string;
  /** Writes that time into the form again. */
  readonly onTime: () => void;
}

/** Reads the form before it is sent, and again whenever the pane is turned to: the caseworker may have written in it since. */
export function BeforeSending({ reread, time, onTime }: BeforeSendingProps) {
  const words = useWords('book').form;
  const styles = useBookStyles();
  const language = useLanguage();
  const [reading, setReading] = useState<FormReading | 'unread' | null>(null);
  const [isReading, setIsReading] = useState(false);
  const read = useCallback(async () => {
    setIsReading(true);
    try {
      setReading(await reread());
    } catch (error) {
      if (!isFailure(error)) throw error;
      setReading('unread');
    } finally {
      setIsReading(false);
    }
  }, [reread]);
  useEffect(() => {
    const look = () => void read();
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [read]);
  const { leaks, otherTime } = reading === null || reading === 'unread' ? { leaks: null, otherTime: null } : reading;
  return (
    <div>
      <div role="status">{otherTime && <p className={styles.strong}>{words.otherTime(formatWhen(otherTime, language), time)}</p>}</div>
      {otherTime && (
        <Button size="small" onClick={onTime}>
          {words.oldTimeAgain}
        </Button>
      )}
      <div role="status">
        {reading === 'unread' && <p className={styles.strong}>{words.notRead}</p>}
        {leaks?.length === 0 && <p className={styles.lead}>{words.checked}</p>}
        {leaks?.map(({ where, found }) => (
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
