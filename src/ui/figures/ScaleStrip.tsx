import { mergeClasses } from '@fluentui/react-components';
import { useLanguage, useWords } from '../frame/words.ts';
import { presentStrip, type StripPoint, type StripValues } from './presentStrip.ts';
import { useScaleStripStyles } from './ScaleStrip.styles.ts';
import { VOICE_COLOUR, VOICE_PATH } from './voiceShape.ts';

const LINE_HEIGHT = 16;

/** One goal on its scale: start hollow, now filled in the voice's shape, wished level dashed. Right is the wished direction. */
export function ScaleStrip(props: StripValues) {
  const styles = useScaleStripStyles();
  const strip = presentStrip(props, useLanguage(), useWords('pieces'), useWords('terms'));
  const [start, now] = [strip.points.find(({ kind }) => kind === 'start'), strip.points.find(({ kind }) => kind === 'now')];
  const colour = VOICE_COLOUR[props.voice];
  return (
    <div className={styles.strip} role="img" aria-label={strip.label}>
      <div className={styles.axis}>
        <span className={styles.line} />
        {strip.ticks.map((at) => (
          <span key={at} className={styles.tick} style={{ left: percent(at) }} />
        ))}
        {start && now && <span className={styles.way} style={{ ...wayOf(start, now), backgroundColor: colour }} />}
        {strip.points.map((point) => (
          <Mark key={point.kind} point={point} path={VOICE_PATH[props.voice]} colour={colour} />
        ))}
      </div>
      <div className={styles.labels} style={{ height: `${strip.rows * LINE_HEIGHT}px` }}>
        {strip.points.map((point) => (
          <span
            key={point.kind}
            className={mergeClasses(styles.label, point.kind === 'now' && styles.nowLabel)}
            style={{ left: percent(point.at), top: `${point.row * LINE_HEIGHT}px`, transform: `translateX(${shiftOf(point.at)})` }}
          >
            {point.label}
          </span>
        ))}
      </div>
    </div>
  );
}

function Mark({ point, path, colour }: { readonly point: StripPoint; readonly path: string; readonly colour: string }) {
  const styles = useScaleStripStyles();
  if (point.kind === 'target') return <span className={styles.target} style={{ left: percent(point.at) }} />;
  return (
    <svg viewBox="0 0 32 32" className={mergeClasses(styles.mark, point.kind === 'start' && styles.hollow)} style={{ left: percent(point.at) }} aria-hidden>
      <path d={path} {...(point.kind === 'now' ? { fill: colour } : { stroke: colour, strokeWidth: 4 })} />
    </svg>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

function wayOf(a: StripPoint, b: StripPoint): { left: string; width: string } {
  return { left: percent(Math.min(a.at, b.at)), width: percent(Math.abs(a.at - b.at)) };
}

/** A label at either end stays inside the strip. */
function shiftOf(at: number): string {
  if (at < 0.06) return '-12px';
  return at > 0.94 ? 'calc(-100% + 12px)' : '-50%';
}
