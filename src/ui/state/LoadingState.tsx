import { type ReactNode, useEffect, useState } from 'react';
import { useWords } from '../frame/words.ts';
import { useLoadingStateStyles } from './LoadingState.styles.ts';

/** Shorter waits show nothing: a flash is worse than a pause. */
export const QUIET_MS = 400;
/** Longer waits say what is waited for. */
export const LONG_MS = 4000;

export interface LoadingStateProps {
  /** "Henter dine borgere …" */
  readonly label?: string;
  /** What is waited for after four seconds, e.g. "kalenderen". */
  readonly waitsFor?: string;
  /** A skeleton of the true layout, of `SkeletonBlock` and `SkeletonLine`. */
  readonly children?: ReactNode;
}

/** Nothing before 400 ms, then the layout's skeleton, after 4 s what is waited for. */
export function LoadingState({ label, waitsFor, children }: LoadingStateProps) {
  const words = useWords('ui');
  const styles = useLoadingStateStyles();
  const phase = usePhase();
  if (phase === 'quiet') return null;
  return (
    <div className={styles.state} aria-busy="true">
      <div role="status" className={styles.label}>
        <span className={styles.ring} aria-hidden />
        {phase === 'long' ? words.waitingFor(waitsFor ?? words.waitingForService) : (label ?? words.loading)}
      </div>
      <div aria-hidden>{children}</div>
    </div>
  );
}

export function SkeletonBlock({ height = 96 }: { readonly height?: number }) {
  const styles = useLoadingStateStyles();
  return <div className={styles.block} style={{ height }} />;
}

/** A line of text to come; `width` in per cent of what stands around it. */
export function SkeletonLine({ width = 60 }: { readonly width?: number }) {
  const styles = useLoadingStateStyles();
  return <div className={styles.line} style={{ width: `${width}%` }} />;
}

function usePhase(): 'quiet' | 'shown' | 'long' {
  const [phase, setPhase] = useState<'quiet' | 'shown' | 'long'>('quiet');
  useEffect(() => {
    const timers = [setTimeout(() => setPhase('shown'), QUIET_MS), setTimeout(() => setPhase('long'), LONG_MS)];
    return () => timers.forEach(clearTimeout);
  }, []);
  return phase;
}
