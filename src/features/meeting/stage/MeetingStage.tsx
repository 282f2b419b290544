import type { FollowUpPlace, Key } from '#domain';
import { type ChangedRows, type CoveredFollowUp } from '#flows';
import { quoted } from '#i18n';
import type { Store } from '#store';
import { LoadingState, useLanguage, useToday, useWords } from '#ui';
import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { useMeetingStyles } from '../Meeting.styles.ts';
import { Refused } from '../Refused.tsx';
import { RoomSwitch } from '../RoomSwitch.tsx';
import { onStageMoved, readStage, tellStage } from '../stagePosition.ts';
import { useFollowing, useOpening } from '../useMeeting.ts';
import { goalsOf, type MeetingGoal } from '../walk.ts';
import { lastGoal } from './lastGoal.ts';
import { presentStage } from './presentStage.ts';
import { StageFigure } from './StageFigure.tsx';
import { StageMark } from './StageMark.tsx';
import { useStageStyles } from './Stage.styles.ts';
import { takeChanges } from './takeChanges.ts';

export interface MeetingStageProps {
  readonly store: Store;
  /** The follow-ups of the address; shown are those the person may read. */
  readonly places: readonly FollowUpPlace[];
  /** Then the goals of every room the meeting covers can come up, as the panel walks them. */
  readonly isCaseworker: boolean;
}

/** What everybody in the meeting sees: one goal at a time, for people three metres away. Nothing to press, but for whoever shows several services' goals. */
export function MeetingStage({ store, places, isCaseworker }: MeetingStageProps) {
  const words = useWords('meeting');
  const styles = useMeetingStyles();
  const { opening, retry } = useOpening(store, places, isCaseworker);
  if (opening.kind === 'open') return <OpenStage store={store} first={opening.meeting.covers} />;
  return <main className={styles.state}>{opening.kind === 'opening' ? <LoadingState label={words.loading} waitsFor={words.waitsFor} /> : <Refused refusals={opening.refusals} onRetry={retry} />}</main>;
}

function OpenStage({ store, first }: { readonly store: Store; readonly first: readonly CoveredFollowUp[] }) {
  const words = useWords('meeting');
  const styles = useStageStyles();
  const [covers, setCovers] = useState(first);
  const receive = useCallback((changes: readonly ChangedRows[]) => {
    const isChanged = changes.some(({ decisions, statuses }) => decisions.length + statuses.length > 0);
    if (isChanged) setCovers((before) => takeChanges(before, changes));
    return isChanged;
  }, []);
  useFollowing(store, first, receive);
  // As the panel names it: by the meeting's first follow-up.
  const followUpKey = first[0]!.followUp.key;
  const led = useSyncExternalStore(onStageMoved, () => readStage(followUpKey));
  const goals = useMemo(() => goalsOf(covers), [covers]);
  const goalKey = led ?? lastGoal(goals);
  if (goals.length === 0) return <main className={styles.empty}>{words.onStage.noGoals}</main>;
  const goalAt = Math.max(0, goals.findIndex(({ goal }) => goal.key === goalKey));
  const firsts = firstOfEachRoom(goals);
  if (firsts.length < 2) return <OneGoal key={goalKey} goals={goals} goalAt={goalAt} />;
  return (
    <div className={styles.withSwitch}>
      <StageSwitch firsts={firsts} goal={goals[goalAt]!} onChoose={(key) => tellStage(followUpKey, key)} />
      <OneGoal key={goalKey} goals={goals} goalAt={goalAt} />
    </div>
  );
}

const codeOf = ({ cover }: MeetingGoal): string => cover.room.room.code;

function firstOfEachRoom(goals: readonly MeetingGoal[]): readonly MeetingGoal[] {
  return goals.filter((of, at) => goals.findIndex((other) => codeOf(other) === codeOf(of)) === at);
}

interface StageSwitchProps {
  readonly firsts: readonly MeetingGoal[];
  /** Shown now. */
  readonly goal: MeetingGoal;
  readonly onChoose: (goalKey: Key) => void;
}

/** Between the services that have goals. */
function StageSwitch({ firsts, goal, onChoose }: StageSwitchProps) {
  const words = useWords('meeting').rooms;
  const styles = useStageStyles();
  const chosen = firsts.findIndex((of) => codeOf(of) === codeOf(goal));
  return (
    <section aria-label={words.all} className={styles.rooms}>
      <RoomSwitch names={firsts.map(({ cover }) => cover.room.service.shortName)} chosen={chosen} onChoose={(at) => onChoose(firsts[at]!.goal.key)} isLarge />
    </section>
  );
}

function OneGoal({ goals, goalAt }: { readonly goals: readonly MeetingGoal[]; readonly goalAt: number }) {
  const words = useWords('meeting');
  const terms = useWords('terms');
  const language = useLanguage();
  const today = useToday();
  const styles = useStageStyles();
  const stage = presentStage({ goals, goalAt, today, language, words, terms });
  return (
    <main className={styles.stage}>
      <div>
        <p className={styles.count}>{stage.count}</p>
        <h1 className={styles.words}>{stage.ownWords === null ? stage.text : quoted(stage.ownWords, language)}</h1>
        {stage.ownWords !== null && <p className={styles.goal}>{stage.text}</p>}
      </div>
      <div className={styles.columns}>
        <section className={styles.says}>
          <h2 className={styles.who}>
            {!stage.figure && <StageMark voice="citizen" value={null} {...(styles.mark && { className: styles.mark })} />}
            {words.onStage.saysNow(stage.name)}
          </h2>
          {stage.value !== null && (
            <div className={styles.rating} role="img" aria-label={`${stage.value} ${stage.outOf}`}>
              <StageMark voice="citizen" value={stage.value} {...(styles.big && { className: styles.big })} />
              <span className={styles.outOf}>{stage.outOf}</span>
            </div>
          )}
          {stage.sentence !== null && (
<p className={styles.sentence}>{quoted(stage.sentence, language)}</p>
          )}
        </section>
        {stage.figure ? (
          <StageFigure figure={stage.figure} names={{ citizen: stage.name, provider: stage.service, authority: terms.voice.authority }} />
        ) : (
          <section className={styles.says}>
            <h2 className={styles.who}>
              <StageMark voice="provider" value={null} {...(styles.mark && { className: styles.mark })} />
              {words.onStage.tells(stage.service)}
            </h2>
            <dl className={styles.told}>
              {stage.told.map(({ day, text, isNow }) => (
                <div key={day + text} className={styles.toldRow}>
                  <dt className={isNow ? styles.today : undefined}>{day}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </section>
        )}
      </div>
      {stage.success !== null && !stage.decision && <p className={styles.goal}>{stage.success}</p>}
      {stage.decision && (
        <p className={styles.decision}>
          <strong>{`${stage.decision.lead}${stage.decision.text === '' ? '.' : ':'}`}</strong> {stage.decision.text}
        </p>
      )}
    </main>
  );
}
