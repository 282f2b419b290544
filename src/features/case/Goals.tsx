import type { RoomFile } from '#domain';
import { Quote, ScaleStrip, Section, useLanguage, useWords, VoiceMark } from '#ui';
import { useGoalsStyles } from './Goals.styles.ts';
import { type PresentedGoal, presentGoals } from './presentGoals.ts';

/** The goals of all rooms; with more than one room each service is named. */
export function Goals({ rooms }: { readonly rooms: readonly RoomFile[] }) {
  const styles = useGoalsStyles();
  const language = useLanguage();
  const words = useWords('case');
  const terms = useWords('terms');
  const presented = rooms.map((room) => ({ room, goals: presentGoals(room, { language, words, terms }) })).filter(({ goals }) => goals.length > 0);
  const count = presented.reduce((sum, { goals }) => sum + goals.length, 0);
  return (
    <Section title={words.goals} {...(count > 0 ? { aside: words.goalCount(count) } : {})}>
      {count === 0 && <p className={styles.none}>{words.noGoals}</p>}
      {presented.map(({ room, goals }) => (
        <div key={room.room.code}>
          {presented.length > 1 && <p className={styles.service}>{room.service.shortName}</p>}
          {goals.map((goal) => (
            <GoalInShort key={goal.key} goal={goal} />
          ))}
        </div>
      ))}
    </Section>
  );
}

function GoalInShort({ goal }: { readonly goal: PresentedGoal }) {
  const styles = useGoalsStyles();
  return (
    <article className={styles.goal}>
      {goal.citizenWording === null ? (
        <>
          <h3 className={styles.lead}>{goal.text}</h3>
          <p className={styles.text}>{goal.missingWords}</p>
        </>
      ) : (
        <>
          <h3 className={styles.lead}>
            <Quote text={goal.citizenWording} />
          </h3>
          <p className={styles.text}>{goal.text}</p>
        </>
      )}
      <p className={styles.meta}>{goal.meta}</p>
      {goal.by && <p className={styles.meta}>{goal.by}</p>}
      {goal.carried && <p className={styles.meta}>{goal.carried}</p>}
      <div className={styles.standing}>
        {goal.strip && (
          <div className={styles.figure}>
            <ScaleStrip {...goal.strip} />
            <p className={styles.legend}>
              {goal.strip.now !== null && <VoiceMark voice={goal.strip.voice} size="small" />}
              {goal.legend}
            </p>
          </div>
        )}
        {goal.statusText !== '' && <p className={styles.status}>{goal.statusText}</p>}
      </div>
    </article>
  );
}
