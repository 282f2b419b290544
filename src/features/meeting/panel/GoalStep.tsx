import { versionOf } from '#domain';
import { formatDayLong } from '#i18n';
import { PageHeading, Quote, useLanguage, useWords } from '#ui';
import { useMeetingStyles } from '../Meeting.styles.ts';
import { DecisionForm } from './DecisionForm.tsx';
import type { PanelProps } from './PanelProps.ts';
import { Voices } from './Voices.tsx';

/** One goal: the citizen's words, the goal, three voices, and what is decided. */
export function GoalStep({ goalAt, ...props }: PanelProps & { readonly goalAt: number }) {
  const words = useWords('meeting');
  const styles = useMeetingStyles();
  const of = props.goals[goalAt]!;
  const { cover, goal } = of;
  const language = useLanguage();
  const carried = cover.followUp.carriedOver.find(({ goalId }) => goalId === versionOf(goal.key).id);
  const hasWords = goal.citizenWording.trim() !== '';
  const isShared = props.state.covers.length > 1;
  const about = isShared ? words.goalOfService(goalAt + 1, props.goals.length, cover.room.service.shortName) : words.goalOf(goalAt + 1, props.goals.length);
  return (
    <>
      <div className={styles.goal}>
        <p className={styles.caption}>{about}</p>
        <PageHeading size="lead" level={2} step={goalAt}>
          {hasWords ? <Quote text={goal.citizenWording} size="lead" /> : goal.text}
        </PageHeading>
        <p className={styles.text}>{hasWords ? goal.text : words.noWords(cover.room.citizen.calledName)}</p>
        {carried && <p className={styles.caption}>{words.carriedFrom(formatDayLong(carried.from, language, { year: true }))}</p>}
      </div>
      <Voices {...props} of={of} />
      <DecisionForm {...props} of={of} />
    </>
  );
}
