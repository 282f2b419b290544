import { mergeClasses } from '@fluentui/react-components';
import type { Voice } from '#domain';
import type { StageFigure as Presented } from './presentStage.ts';
import { StageMark } from './StageMark.tsx';
import { useStageStyles } from './Stage.styles.ts';

interface StageFigureProps {
  readonly figure: Presented;
  readonly names: Readonly<Record<Voice, string>>;
}

/** Dots since start on a true time axis; no joining line. */
export function StageFigure({ figure, names }: StageFigureProps) {
  const styles = useStageStyles();
  return (
    <div className={styles.figure} role="img" aria-label={figure.label}>
      <div className={styles.ends}>
        <span className={styles.top}>{figure.top}</span>
        <span className={styles.bottom}>{figure.bottom}</span>
        {figure.target && (
          <span className={styles.target} style={{ bottom: percent(figure.target.y) }}>
            {figure.target.label}
          </span>
        )}
      </div>
      <div className={styles.plot}>
        {Array.from({ length: figure.steps + 1 }, (_, at) => (
          <span key={at} className={styles.tick} style={{ bottom: percent(at / figure.steps) }} />
        ))}
        {figure.target && <span className={styles.wished} style={{ bottom: percent(figure.target.y) }} />}
        <div className={styles.inner}>
          {figure.dots.map(({ voice, value, x, y, side }, at) => (
            <span key={at} className={mergeClasses(styles.dot, side === -1 && styles.dotLeft, side === 1 && styles.dotRight)} style={{ left: percent(x), bottom: percent(y) }}>
              <StageMark voice={voice} value={value} />
            </span>
          ))}
        </div>
      </div>
      <div className={styles.days}>
        <div className={styles.daysInner}>
          {figure.days.map(({ x, label, isToday }) => (
            <span key={label + x} className={mergeClasses(styles.day, isToday && styles.today)} style={{ left: percent(x) }}>
              {label}
            </span>
          ))}
        </div>
      </div>
      <div className={styles.legend}>
        {figure.voices.map((voice) => (
          <span key={voice} className={styles.legendItem}>
            <StageMark voice={voice} value={null} {...(styles.mark && { className: styles.mark })} />
            {names[voice]}
          </span>
        ))}
      </div>
    </div>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
