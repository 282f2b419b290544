import type { Voice } from '#domain';
import { VOICE_COLOUR, VOICE_PATH } from '#ui';
import { useStageStyles } from './Stage.styles.ts';

/** A voice's shape with its figure, large enough for a room. */
export function StageMark({ voice, value, className }: { readonly voice: Voice; readonly value: number | null; readonly className?: string }) {
  const styles = useStageStyles();
  return (
    <svg viewBox="0 0 32 32" className={className} aria-hidden focusable="false">
      <path d={VOICE_PATH[voice]} fill={VOICE_COLOUR[voice]} />
      {value !== null && (
        <text x="16" y="16" textAnchor="middle" dominantBaseline="central" className={styles.bigValue} style={{ fontSize: '15px' }}>
          {value}
        </text>
      )}
    </svg>
  );
}
