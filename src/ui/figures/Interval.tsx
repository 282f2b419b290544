import { mergeClasses } from '@fluentui/react-components';
import { useIntervalStyles } from './Interval.styles.ts';

export interface IntervalProps {
  /** All from 0 to 1. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** Under 20: dashed and hollow, never to be compared. */
  readonly isTooFew: boolean;
  /** The figure in a whole sentence. */
  readonly label: string;
}

const HEIGHT = 28;
const MIDDLE = HEIGHT / 2;
const GRID = [0, 0.25, 0.5, 0.75, 1];

/** A share with its interval on a line from 0 to 100 %: dot and line, no bar that would look like a race. */
export function Interval({ share, low, high, isTooFew, label }: IntervalProps) {
  const styles = useIntervalStyles();
  return (
    <svg className={styles.figure} role="img" aria-label={label} focusable="false">
      {GRID.map((at) => (
        <line key={at} className={styles.grid} x1={percent(at)} x2={percent(at)} y1={4} y2={HEIGHT - 4} />
      ))}
      <line className={mergeClasses(isTooFew ? styles.few : styles.line)} x1={percent(low)} x2={percent(high)} y1={MIDDLE} y2={MIDDLE} />
      {isTooFew && [low, high].map((at) => <line key={at} className={styles.end} x1={percent(at)} x2={percent(at)} y1={MIDDLE - 4} y2={MIDDLE + 4} />)}
      <circle className={isTooFew ? styles.hollow : styles.dot} cx={percent(share)} cy={MIDDLE} r={isTooFew ? 4 : 6} />
    </svg>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
