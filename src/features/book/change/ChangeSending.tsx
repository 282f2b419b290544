import type { MeetingChange } from '#domain';
import { CHANGE_STAGES, type ChangeStage } from '#flows';
import { PageHeading, useWords } from '#ui';
import { useBookStyles } from '../Book.styles.ts';
import { Stage } from '../send/Stage.tsx';

/** The real steps in their real order. */
export function ChangeSending({ change, stage }: { readonly change: MeetingChange['kind']; readonly stage: ChangeStage }) {
  const words = useWords('change');
  const styles = useBookStyles();
  const stages: readonly ChangeStage[] = CHANGE_STAGES[change];
  const now = stages.indexOf(stage);
  return (
    <>
      <div className={styles.body}>
        <PageHeading size="pane" step="changing">
          {words[change].doing}
        </PageHeading>
        <ol className={styles.stages} aria-live="polite">
          {stages.map((each, at) => {
            const state = at < now ? 'done' : at === now ? 'now' : 'before';
            return <Stage key={each} state={state} label={words[change].stages[each as 'noted' | 'calendar' | 'rooms'][state]} />;
          })}
        </ol>
      </div>
      <div className={styles.fill} />
      <p className={styles.foot}>{words.promise}</p>
    </>
  );
}
