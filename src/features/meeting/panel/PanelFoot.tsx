import { mergeClasses } from '@fluentui/react-components';
import type { MeetingState } from '#flows';
import type { Stage } from '#host';
import { type Saved, SavedState } from '#ui';
import { useMeetingStyles } from '../Meeting.styles.ts';
import { StageButton } from './StageButton.tsx';

interface PanelFootProps {
  readonly state: MeetingState;
  /** A sentence in place of the saved state, e.g. why the button cannot be pressed. */
  readonly note: string | null;
  readonly canWrite: boolean;
  /** Words are shown that no room has: to say that all is saved would be wrong. */
  readonly isApart: boolean;
  readonly stage: Stage | null;
  readonly stageUrl: string;
  readonly onStageFailed: (failed: boolean) => void;
}

/** Below the primary: what is shown to all, what is saved, or why something cannot be done yet. */
export function PanelFoot({ state, note, canWrite, isApart, stage, stageUrl, onStageFailed }: PanelFootProps) {
  const styles = useMeetingStyles();
  const saved = canWrite && !isApart ? shownAs(state) : null;
  return (
    <span className={styles.foot}>
      {note !== null && (
        <span className={mergeClasses(styles.caption, styles.centred)} role="status">
          {note}
        </span>
      )}
      <span className={styles.footLine}>
        {stage && <StageButton stage={stage} stageUrl={stageUrl} onFailed={onStageFailed} />}
        {saved && <SavedState saved={saved} />}
      </span>
    </span>
  );
}

function shownAs({ saved }: MeetingState): Saved | null {
  if (saved.kind === 'untouched') return null;
  if (saved.kind === 'saved') return { kind: 'saved', at: saved.at };
  return saved.kind === 'saving' ? { kind: 'saving' } : { kind: 'notSaved', retryIn: null };
}
