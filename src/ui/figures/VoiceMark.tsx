import { mergeClasses } from '@fluentui/react-components';
import type { Voice } from '#domain';
import { useVoiceMarkStyles } from './VoiceMark.styles.ts';
import { VOICE_COLOUR, VOICE_PATH } from './voiceShape.ts';

export interface VoiceMarkProps {
  readonly voice: Voice;
  /** The figure inside; null: not rated, hollow; left out: a legend's mark. */
  readonly value?: number | null;
  /** `small` stands in a legend, `medium` in a list, `large` on the stage. */
  readonly size?: 'small' | 'medium' | 'large';
  /** Said aloud where no words stand beside it. */
  readonly label?: string;
}

/** Who says it: circle = citizen, square = provider, diamond = authority. Shape and colour together; the word stands beside. */
export function VoiceMark({ voice, value, size = 'medium', label }: VoiceMarkProps) {
  const styles = useVoiceMarkStyles();
  const colour = VOICE_COLOUR[voice];
  const isHollow = value === null;
  const aria = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <span className={mergeClasses(styles.mark, styles[size])} {...aria}>
      <svg viewBox="0 0 32 32" className={styles.shape} focusable="false" aria-hidden>
        <path d={VOICE_PATH[voice]} fill={isHollow ? 'none' : colour} stroke={isHollow ? colour : 'none'} strokeWidth={2} />
      </svg>
      {value != null && <span className={mergeClasses(styles.figure, voice === 'authority' && value > 9 && size === 'medium' && styles.tight)}>{value}</span>}
    </span>
  );
}
