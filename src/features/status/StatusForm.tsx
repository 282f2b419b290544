import { Button } from '@fluentui/react-components';
import { ArrowRight20Regular } from '@fluentui/react-icons/svg/arrow-right';
import { type Failure, type FollowUp, isFailure, type Recorded, type RoomFile } from '#domain';
import { submitStatus } from '#flows';
import type { Store } from '#store';
import { FailureNote, UnsentStrip, useClock, useToday, useWords } from '#ui';
import { useState } from 'react';
import { PartList } from './PartList.tsx';
import type { PartProps } from './PartProps.ts';
import { GoalPart } from './parts/GoalPart.tsx';
import { FunctioningPart, LifePart, RecommendationPart } from './parts/ReportParts.tsx';
import { gapsIn, type PartId, presentParts } from './presentParts.ts';
import { LockedPage } from './review/LockedPage.tsx';
import { ReviewPart } from './review/ReviewPart.tsx';
import { SubmitDialog } from './review/SubmitDialog.tsx';
import { useStatusStyles } from './Status.styles.ts';
import { StatusHeader } from './StatusHeader.tsx';
import { submissionOf } from './submissionOf.ts';
import type { DraftTail } from './draftTails.ts';
import { type FoundDraft, useStatusDraft } from './useStatusDraft.ts';

interface StatusFormProps {
  readonly store: Store;
  readonly room: RoomFile;
  readonly followUp: Recorded<FollowUp>;
  readonly tail: DraftTail;
  readonly found: FoundDraft;
  readonly reload: () => Promise<void>;
}

/** The status while it is written, and after it is locked. */
export function StatusForm(props: StatusFormProps) {
  const { store, room, followUp, tail, reload } = props;
  const words = useWords('status');
  const styles = useStatusStyles();
  const today = useToday();
  const clock = useClock();
  // As found when the form was opened: a reading that comes later is for the next opening.
  const [found] = useState(props.found);
  const { draft, saved, failure, waiting, change, flush, catchUp, hasTaken, settle } = useStatusDraft(store, room, followUp.key, tail, found);
  const [current, setCurrent] = useState<PartId>(room.goals.length > 0 ? 'goal 0' : 'review');
  const [isCorrecting, setCorrecting] = useState(false);
  const [asking, setAsking] = useState<'never' | 'now' | 'before'>('never');
  const [sending, setSending] = useState<'no' | 'now' | Failure>('no');
  const [isMeanwhile, setMeanwhile] = useState(false);
  const asked = { draft, room, followUp, today };
  const parts = presentParts(asked, words);
  const gaps = gapsIn(asked, words);
  const report = room.reports.find((row) => row.followUpKey === followUp.key && row.voice === 'provider' && row.submittedAt !== null);
  const part: PartProps = { room, followUp, draft, onChange: change };
  const go = (id: PartId) => {
    void flush();
    setSending('no');
    setCurrent(id);
  };

  async function submit(): Promise<void> {
    setSending('now');
    try {
      await flush();
      // What another window wrote is read before it is locked.
      if (await catchUp()) return setSending('no');
      const outcome = await submitStatus(store, submissionOf(draft, room, followUp, today), clock());
      setMeanwhile(outcome.kind === 'alreadySubmitted');
      if (outcome.kind === 'submitted') settle();
      setCorrecting(false);
      await reload();
      setSending('no');
    } catch (error) {
      if (!isFailure(error)) throw error;
      setSending(error);
    }
  }

  const ask = asking !== 'never' && <SubmitDialog key="ask" isOpen={asking === 'now'} isCorrection={isCorrecting} onClose={() => setAsking('before')} onSubmit={() => void submit()} />;
  if (report && !isCorrecting) {
    return (
      <div className={styles.page}>
        {ask}
        <StatusHeader followUp={followUp} saved={null} />
        <main className={styles.columns}>
          <span />
          <div className={styles.main}>
            <LockedPage {...part} report={report} parts={parts} myId={store.me.id} isMeanwhile={isMeanwhile} onCorrect={followUp.state === 'closed' ? null : () => setCorrecting(true)} />
          </div>
        </main>
      </div>
    );
  }
  return (
    <div className={styles.page}>
      {ask}
      <StatusHeader followUp={followUp} saved={saved} />
      <UnsentStrip waiting={waiting} failure={failure} onTry={() => void flush()} />
      <div className={styles.columns}>
        <PartList parts={parts} current={current} onGo={go} />
        <main className={styles.main}>
          {found.isRestored && draft === found.draft && <p className={styles.quiet} role="status">{words.restored}</p>}
          {hasTaken && <p className={styles.quiet} role="status">{words.otherWindow}</p>}
          {typeof sending === 'object' ? (
            <FailureNote failure={sending} title={words.review.notSubmitted} saved={words.review.keptAsDraft} told={sending.kind === 'conflict' ? words.conflict : words.review.notLocked} onRetry={() => void submit()} />
          ) : (
            shown()
          )}
        </main>
      </div>
    </div>
  );

  function shown() {
    const at = parts.findIndex(({ id }) => id === current);
    const next = parts[at + 1];
    return (
      <>
        {current.startsWith('goal ') && <GoalPart key={current} {...part} goal={room.goals[Number(current.slice(5))]!} at={Number(current.slice(5))} />}
        {current === 'life' && <LifePart {...part} />}
        {current === 'functioning' && <FunctioningPart {...part} />}
        {current === 'recommendation' && <RecommendationPart {...part} />}
        {current === 'review' && <ReviewPart {...part} parts={parts} gaps={gaps} isCorrection={isCorrecting} isSubmitting={sending === 'now'} onGo={go} onAsk={() => setAsking('now')} />}
        {next && (
          <div className={styles.onward}>
            <Button appearance="primary" size="large" icon={<ArrowRight20Regular />} iconPosition="after" onClick={() => go(next.id)}>
              {onwardTo(next.id)}
            </Button>
          </div>
        )}
      </>
    );
  }

  function onwardTo(id: PartId): string {
    if (id.startsWith('goal ')) return words.nextGoal(Number(id.slice(5)) + 1);
    return { life: words.nextLife, functioning: words.nextFunctioning, recommendation: words.nextRecommendation, review: words.nextReview }[id as 'life'];
  }
}
