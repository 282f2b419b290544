import type { CaseFile } from '#domain';
import { Series, useWords } from '#ui';
import { useCaseViewStyles } from './CaseView.styles.ts';
import { seriesOf } from './seriesOf.ts';

/** Each measured goal's ratings since start. */
export function Development({ file }: { readonly file: CaseFile }) {
  const styles = useCaseViewStyles();
  const terms = useWords('terms');
  return file.rooms.flatMap((room) =>
    room.goals.map((goal) => {
      const series = seriesOf(room, goal, terms);
      return (
        series && (
          <div key={goal.key}>
            <h3 className={styles.small}>{goal.text}</h3>
            <Series {...series} level={4} />
          </div>
        )
      );
    }),
  );
}
