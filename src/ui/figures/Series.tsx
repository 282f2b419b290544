import { Link, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { useLanguage, useWords } from '../frame/words.ts';
import { type PlacedPoint, type PresentedSeries, presentSeries, type SeriesValues } from './presentSeries.ts';
import { useSeriesStyles } from './Series.styles.ts';
import { VoiceMark } from './VoiceMark.tsx';

export interface SeriesProps extends SeriesValues {
  /** Level of the figure's heading. */
  readonly level?: 2 | 3 | 4;
}

/** A goal's ratings since start: dots carrying their figure on a true time axis, words on the axis, and the same as a table. */
export function Series(props: SeriesProps) {
  const styles = useSeriesStyles();
  const words = useWords('pieces');
  const [isTable, setTable] = useState(false);
  const series = presentSeries(props, useLanguage(), words, useWords('terms'));
  const voices = [...new Set(props.points.map(({ voice }) => voice))];
  const Heading = `h${props.level ?? 3}` as const;
  return (
    <section className={styles.figure}>
      <div className={styles.head}>
        <Heading className={styles.title}>{words.seriesTitle}</Heading>
        <span className={styles.legend}>
          {voices.map((voice) => (
            <span key={voice} className={styles.legendItem}>
              <VoiceMark voice={voice} size="small" />
              {props.names[voice]}
            </span>
          ))}
          <Link as="button" className={styles.toggle} onClick={() => setTable(!isTable)}>
            {isTable ? words.showAsChart : words.showAsTable}
          </Link>
        </span>
      </div>
      {isTable ? <SeriesTable series={series} /> : <SeriesChart series={series} />}
      <p className={styles.note}>{[words.seriesNote, ...series.reasons].join(' ')}</p>
    </section>
  );
}

function SeriesChart({ series }: { readonly series: PresentedSeries }) {
  const styles = useSeriesStyles();
  const words = useWords('pieces');
  const byHeight = [...series.anchors].sort((a, b) => b.y - a.y);
  const [best, worst] = [byHeight[0], byHeight.at(-1)];
  return (
    <div role="img" aria-label={series.label}>
      <span className={styles.end}>{best?.label}</span>
      <div className={styles.chart}>
        <div className={styles.anchors}>
          {series.anchors.map(({ y, label }) => (
            <span key={label} className={styles.anchor} style={{ bottom: percent(y) }}>
              {label}
            </span>
          ))}
        </div>
        <div className={mergeClasses(styles.plot, styles.plotNarrow)}>
          {series.start && <Level {...series.start} className={styles.start} />}
          {series.target && <Level {...series.target} className={styles.target} isStrong />}
          {series.points.map((point) => (
            <Dot key={`${point.day}${point.voice}`} point={point} notRated={words.notRated} />
          ))}
          {series.days.map(({ x, label, isLast, row }) => (
            <span key={label} className={mergeClasses(styles.day, isLast && styles.lastDay, row === 1 && styles.secondDay)} style={{ left: percent(x) }}>
              {label}
            </span>
          ))}
        </div>
      </div>
      <span className={mergeClasses(styles.end, styles.lowEnd)}>{worst?.label}</span>
    </div>
  );
}

function Dot({ point, notRated }: { readonly point: PlacedPoint; readonly notRated: string }) {
  const styles = useSeriesStyles();
  const at = { left: percent(point.x), bottom: percent(point.y) };
  if (point.value === null) {
    return (
      <span className={styles.gap} style={at}>
        {notRated}
      </span>
    );
  }
  return (
    <span className={styles.dot} style={at}>
      <VoiceMark voice={point.voice} value={point.value} size="medium" />
    </span>
  );
}

function Level({ y, label, className, isStrong = false }: { readonly y: number; readonly label: string; readonly className: string | undefined; readonly isStrong?: boolean }) {
  const styles = useSeriesStyles();
  return (
    <>
      <span className={className} style={{ bottom: percent(y) }} />
      <span className={mergeClasses(styles.levelLabel, isStrong ? styles.lastDay : styles.below)} style={{ bottom: percent(y) }}>
        {label}
      </span>
    </>
  );
}

function SeriesTable({ series }: { readonly series: PresentedSeries }) {
  const styles = useSeriesStyles();
  const words = useWords('pieces');
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.seriesDate}</th>
          <th scope="col">{words.seriesRating}</th>
        </tr>
      </thead>
      <tbody>
        {series.points.map((point) => (
          <tr key={`${point.day}${point.voice}`}>
            <td>{point.date}</td>
            <td>{point.label}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
