import { Link } from '@fluentui/react-components';
import { CloudOff20Regular } from '@fluentui/react-icons/svg/cloud-off';
import type { Failure } from '#domain';
import { formatList } from '#i18n';
import { useLanguage, useWords } from '../frame/words.ts';
import { useIsOnline } from './useIsOnline.ts';
import { useUnsentStripStyles } from './UnsentStrip.styles.ts';

export interface UnsentStripProps {
  /** How many changes are on this device alone. */
  readonly waiting: number;
  /** The services they are for, where they may be for several. */
  readonly to?: readonly string[];
  /** Why the last try to send did not succeed; null where none failed. */
  readonly failure: Failure | null;
  /** Left out where nothing is sent before the person presses a button: it is only kept. */
  readonly onTry?: () => void;
}

/** Under the header while the network is away or something could not be sent: what waits, and that writing goes on. */
export function UnsentStrip({ waiting, to = [], failure, onTry }: UnsentStripProps) {
  const words = useWords('pieces').unsent;
  const language = useLanguage();
  const styles = useUnsentStripStyles();
  const isOffline = !useIsOnline() || failure?.kind === 'offline';
  const isShown = isOffline || (failure !== null && waiting > 0);
  return (
    <div role="status">
      {isShown && (
        <div className={styles.strip}>
          <CloudOff20Regular aria-hidden className={styles.icon} />
          <p className={styles.text}>
            {isOffline && <strong className={styles.strong}>{words.offline}</strong>} {said()}{' '}
            {onTry && waiting > 0 && (
              <Link as="button" inline className={styles.link} onClick={onTry}>
                {words.tryNow}
              </Link>
            )}
          </p>
        </div>
      )}
    </div>
  );

  function said(): string {
    if (!onTry) return words.keptHere;
    if (waiting === 0) return words.sentLater;
    return isOffline ? words.waiting(waiting) : words.notSent(waiting, formatList(to, language));
  }
}
