import { makeStyles, tokens } from '@fluentui/react-components';
import type { PointerEvent } from 'react';

/** Outlook on the web opens panes at 320–360 px; 280 is the narrowest that our pages must bear. */
export const START_WIDTH = 340;
const NARROWEST = 280;
const WIDEST = 640;
const STEP = 20;

export interface PaneEdgeProps {
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** The edge that makes the pane wider and narrower, by pointer or arrow keys. */
export function PaneEdge({ width, onWidth }: PaneEdgeProps) {
  const styles = useStyles();
  const set = (next: number) => onWidth(Math.min(WIDEST, Math.max(NARROWEST, next)));

  function drag(event: PointerEvent<HTMLDivElement>): void {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
  }

  return (
    <div
      className={styles.edge}
      role="separator"
      aria-orientation="vertical"
      aria-label="Opgaverudens bredde"
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={(event) => {
        if (event.key === 'ArrowLeft') set(width + STEP);
        if (event.key === 'ArrowRight') set(width - STEP);
      }}
    />
  );
}

const useStyles = makeStyles({
  edge: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    left: '-4px',
    width: '8px',
    cursor: 'col-resize',
    touchAction: 'none',
    zIndex: 1,
    ':hover': { backgroundColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media (max-width: 640px)': { display: 'none' },
  },
});
