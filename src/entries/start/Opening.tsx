import { LoadingState, SkeletonBlock, SkeletonLine } from '#ui';
import { useOpeningStyles } from './Opening.styles.ts';

/** Between the page's own skeleton and the first content: the same layout, and after a while what is waited for. */
export function Opening() {
  const styles = useOpeningStyles();
  return (
    <main className={styles.page}>
      <LoadingState>
        <SkeletonBlock height={132} />
        {[46, 68, 50, 64].map((width) => (
          <SkeletonLine key={width} width={width} />
        ))}
      </LoadingState>
    </main>
  );
}
