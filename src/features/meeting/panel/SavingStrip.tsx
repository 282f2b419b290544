import { Link } from '@fluentui/react-components';
import { CloudOff20Regular } from '@fluentui/react-icons/svg/cloud-off';
import type { MeetingDesk, MeetingState } from '#flows';
import { useWords } from '#ui';
import { useMeetingStyles } from '../Meeting.styles.ts';

/** Under the header while something is on this device alone: writing goes on. */
export function SavingStrip({ desk, state }: { readonly desk: MeetingDesk; readonly state: MeetingState }) {
  const words = useWords('meeting');
  const styles = useMeetingStyles();
  const { saved, unsaved } = state;
  if (saved.kind !== 'unsaved' || unsaved === 0) return null;
  return (
    <div className={styles.strip} role="status">
      <CloudOff20Regular aria-hidden className={styles.icon} />
      <p className={styles.stripText}>
        {saved.failure.kind === 'offline' ? words.offline(unsaved) : words.notSent(unsaved)}{' '}
        <Link as="button" inline onClick={() => void desk.flush()}>
          {words.tryNow}
        </Link>
      </p>
    </div>
  );
}
