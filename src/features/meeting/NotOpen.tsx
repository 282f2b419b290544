import { LoadingState, SkeletonBlock, SkeletonLine, useWords } from '#ui';
import { useMeetingStyles } from './Meeting.styles.ts';
import { Refused } from './Refused.tsx';
import type { Opening } from './useMeeting.ts';

interface NotOpenProps {
  readonly opening: Exclude<Opening, { readonly kind: 'open' }>;
  readonly onRetry: () => void;
}

/** A meeting that is being read, or that may not be. */
export function NotOpen({ opening, onRetry }: NotOpenProps) {
  const words = useWords('meeting');
  const styles = useMeetingStyles();
  return (
    <main className={styles.state}>
      {opening.kind === 'refused' ? (
        <Refused refusals={opening.refusals} onRetry={onRetry} />
      ) : (
        <LoadingState label={words.loading} waitsFor={words.waitsFor}>
          <SkeletonLine width={70} />
          <SkeletonBlock height={64} />
          <SkeletonBlock height={140} />
        </LoadingState>
      )}
    </main>
  );
}
