import { type FollowUp, type Goal, type Recorded, type Report, type RoomFile, type Status, versionOf } from '#domain';
import { useWords } from '#ui';
import { useStatusStyles } from '../Status.styles.ts';

interface SentReportProps {
  readonly room: RoomFile;
  readonly followUp: FollowUp;
  readonly report: Report;
}

interface Line {
  readonly name: string;
  readonly text: string;
}

/** All that was handed in, word by word, as the rows hold it. */
export function SentReport({ room, followUp, report }: SentReportProps) {
  const words = useWords('status');
  const terms = useWords('terms');
  const styles = useStatusStyles();
  const parts = [
    ...room.goals.map((goal, at) => ({ title: `${words.partName.goal(at + 1)} · ${goal.text}`, lines: linesOfGoal(goal, statusOf(goal)) })),
    { title: words.partName.life, lines: [{ name: words.life.label, text: report.lifeSituation }] },
    { title: words.partName.functioning, lines: report.functionalChanges.map(({ theme, change, text }) => ({ name: theme, text: [terms.change[change], text].filter((part) => part !== '').join('. ') })) },
    { title: words.partName.recommendation, lines: linesOfRecommendation() },
  ];
  return parts.map(({ title, lines }) => <Part key={title} title={title} lines={lines.filter(({ text }) => text.trim() !== '')} nothing={words.review.nothing} styles={styles} />);

  function statusOf(goal: Recorded<Goal>): Status | undefined {
    const { id } = versionOf(goal.key);
    return room.statuses.find(({ followUpKey, voice, goalKey }) => followUpKey === followUp.key && voice === 'provider' && versionOf(goalKey).id === id);
  }

  function linesOfGoal(goal: Goal, status: Status | undefined): readonly Line[] {
    if (!status) return [];
    const { rating, progressWord, subGoalStates } = status;
    const figure = rating === null ? '' : rating.value === null ? `${words.review.notRated} (${terms.missing[rating.missingReason ?? 'other'].toLocaleLowerCase()})` : String(rating.value);
    return [
      { name: words.locked.rating, text: rating?.beforeReveal == null ? figure : `${figure}. ${words.locked.firstRating(String(rating.beforeReveal))}` },
      { name: words.goal.workDone, text: status.workDone },
      { name: words.goal.statusNow, text: status.statusNow },
      { name: words.goal.progress, text: progressWord ? terms.progress[progressWord] : '' },
      ...room.subGoals.filter(({ goalId }) => goalId === versionOf(goal.key).id).map(({ key, text }) => ({ name: text, text: subGoalStates[key] ? terms.subGoalProgress[subGoalStates[key]] : '' })),
    ];
  }

  function linesOfRecommendation(): readonly Line[] {
    return [
      { name: words.recommendation.label, text: report.recommendation ? terms.recommendation[report.recommendation] : '' },
      { name: words.recommendation.reason, text: report.recommendationReason },
      { name: words.recommendation.proposals, text: report.proposals },
      { name: words.recommendation.dissent, text: report.dissent },
    ];
  }
}

function Part({ title, lines, nothing, styles }: { readonly title: string; readonly lines: readonly Line[]; readonly nothing: string; readonly styles: ReturnType<typeof useStatusStyles> }) {
  return (
    <section>
      <h2 className={styles.sentTitle}>{title}</h2>
      {lines.length === 0 ? (
        <p className={styles.quiet}>{nothing}</p>
      ) : (
        <dl className={styles.sent}>
          {lines.map(({ name, text }) => (
            <div key={name} className={styles.sentLine}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
