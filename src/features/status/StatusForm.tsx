import { Button, Link } from '@fluentui/react-components';
import { ArrowRight20Regular } from '@fluentui/react-icons/svg/arrow-right';
import { type FollowUp, type Recorded, type RoomFile, submittedReport } from '#domain';
import { formatNumber } from '#i18n';
import type { Store } from '#store';
import { FailureNote, UnsentStrip, useLanguage, useToday, useWholeFields, useWords } from '#ui';
import { useState } from 'react';
import type { DraftTail } from './draftTails.ts';
import { PartList } from './PartList.tsx';
import type { PartProps } from './PartProps.ts';
import { GoalPart } from './parts/GoalPart.tsx';
import { FunctioningPart, LifePart, RecommendationPart } from './parts/ReportParts.tsx';
import { gapsIn, type PartId, presentParts } from './presentParts.ts';
import { LockedPage } from './review/LockedPage.tsx';
import { ReviewPart } from './review/ReviewPart.tsx';
import { SubmitDialog } from './review/SubmitDialog.tsx';
import { StatusConflicts } from './StatusConflicts.tsx';
import { charactersOver } from './statusDraft.ts';
import { useStatusStyles } from './Status.styles.ts';
import { StatusHeader } from './StatusHeader.tsx';
import { LateTogether } from './together/LateTogether.tsx';
import { useSubmitting } from './useSubmitting.ts';
import { type FoundDraft, useStatusDraft } from './useStatusDraft.ts';

interface StatusFormProps {
  readonly store: Store;
  readonly room: RoomFile;
  readonly followUp: Recorded<FollowUp>;
  readonly tail: DraftTail;
  readonly found: FoundDraft;
  readonly reload: () => Promise<RoomFile>;
}

/** The status while it is written, and after it is locked. */
export function StatusForm(props: StatusFormProps) {
  const { store, room, followUp, tail, reload } = props;
  const styles = useStatusStyles();
  // As found when the form was opened: a reading that comes later is for the next opening.
  const [found] = useState(props.found);
  const status = useStatusDraft(store, room, followUp.key, tail, found);
  const submitting = useSubmitting({ store, room, followUp, status, reload });
  const [isPreparing, setPreparing] = useState(false);
  const [asking, setAsking] = useState<'never' | 'now' | 'before'>('never');
  const { isCorrecting } = submitting;
  const report = submittedReport(room.reports, followUp.key);
  const part: PartProps = { room, followUp, draft: status.draft, onChange: status.change };
  const ask = asking !== 'never' && <SubmitDialog key="ask" isOpen={asking === 'now'} isCorrection={isCorrecting} onClose={() => setAsking('before')} onSubmit={() => void submitting.submit()} />;
  if (report && !isCorrecting) {
    return (
      <div className={styles.page}>
        {ask}
        <StatusHeader followUp={followUp} saved={null} isSent />
        {isPreparing ? (
          <LateTogether room={room} followUp={followUp} onBack={() => setPreparing(false)} />
        ) : (
          <LockedPage room={room} followUp={followUp} report={report} myId={store.me.id} isMeanwhile={submitting.isMeanwhile} hasUnsent={submitting.hasUnsent} onCorrect={followUp.state === 'closed' ? null : submitting.correct} onPrepare={followUp.state === 'convened' ? () => setPreparing(true) : null} />
        )}
      </div>
    );
  }
  return (
    <div className={styles.page}>
      {ask}
      <StatusHeader followUp={followUp} saved={status.saved} />
      <UnsentStrip waiting={status.waiting} failure={status.failure} onTry={() => void status.flush()} />
      <Writing part={part} status={status} submitting={submitting} found={found} myId={store.me.id} onAsk={() => setAsking('now')} />
    </div>
  );
}

interface WritingProps {
  readonly part: PartProps;
  readonly status: ReturnType<typeof useStatusDraft>;
  readonly submitting: ReturnType<typeof useSubmitting>;
  readonly found: FoundDraft;
  readonly myId: string;
  readonly onAsk: () => void;
}

/** The parts beside the one that is written. */
function Writing({ part, status, submitting, found, myId, onAsk }: WritingProps) {
  const { draft, room, followUp } = part;
  const { sending, conflicts } = submitting;
  const words = useWords('status');
  const terms = useWords('terms');
  const styles = useStatusStyles();
  const today = useToday();
  const [current, setCurrent] = useState<PartId>(room.goals.length > 0 ? 'goal 0' : 'review');
  // Which conflicts were put off; others are shown at once.
  const [later, setLater] = useState<typeof conflicts>(null);
  useWholeFields();
  const asked = { draft, room, followUp, today };
  const parts = presentParts(asked, words, terms);
  // Nothing is written while it is handed in: what came after the press would not be in it.
  const isClosed = sending === 'now';
  const go = (id: PartId) => {
    if (isClosed) return;
    void status.flush();
    submitting.forgetFailure();
    if (conflicts) setLater(conflicts);
    setCurrent(id);
  };
  const isDeciding = conflicts !== null && conflicts !== later;
  return (
    <div className={styles.columns}>
      <PartList parts={parts} current={current} isClosed={isClosed} onGo={go} />
      <main className={styles.main}>
        <Notes draft={draft} isRestored={found.isRestored && draft === found.draft} hasTaken={status.hasTaken} submitting={submitting} myId={myId} isDeciding={isDeciding} onDecide={() => setLater(null)} />
        {isDeciding ? <StatusConflicts found={conflicts} draft={draft} room={room} myId={myId} onSettle={submitting.settleOne} onMerging={status.change} onLater={() => setLater(conflicts)} /> : shown()}
      </main>
    </div>
  );

  function shown() {
    if (typeof sending === 'object') return <FailureNote failure={sending} {...words.review.failed[submitting.lock]} onRetry={() => void submitting.submit()} />;
    const next = parts[parts.findIndex(({ id }) => id === current) + 1];
    const ask = conflicts ? () => setLater(null) : onAsk;
    return (
      <>
        {current.startsWith('goal ') && <GoalPart key={current} {...part} goal={room.goals[Number(current.slice(5))]!} at={Number(current.slice(5))} />}
        {current === 'life' && <LifePart {...part} />}
        {current === 'functioning' && <FunctioningPart {...part} />}
        {current === 'recommendation' && <RecommendationPart {...part} />}
        {current === 'review' && <ReviewPart {...part} parts={parts} gaps={gapsIn(asked, words)} isCorrection={submitting.isCorrecting} isSubmitting={sending === 'now'} onGo={go} onAsk={ask} />}
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

interface NotesProps {
  readonly draft: PartProps['draft'];
  readonly isRestored: boolean;
  readonly hasTaken: boolean;
  readonly submitting: ReturnType<typeof useSubmitting>;
  readonly myId: string;
  readonly isDeciding: boolean;
  readonly onDecide: () => void;
}

/** What happened to the words besides being typed: found again, put together, too many, answered by a colleague too. */
function Notes({ draft, isRestored, hasTaken, submitting: { conflicts, isSettled }, myId, isDeciding, onDecide }: NotesProps) {
  const words = useWords('status');
  const styles = useStatusStyles();
  const language = useLanguage();
  const over = charactersOver(draft);
  return (
    <>
      {isRestored && <p className={styles.quiet} role="status">{words.restored}</p>}
      {hasTaken && !isDeciding && <p className={styles.quiet} role="status">{words.otherWindow}</p>}
      {over > 0 && <p className={styles.problem} role="alert">{words.length.tooLong(formatNumber(over, language))}</p>}
      {isDeciding && conflicts && <p className={styles.quiet} role="status">{foundOf(conflicts)}</p>}
      {conflicts && !isDeciding && (
        <p className={styles.quiet}>
          <Link as="button" onClick={onDecide}>
            {words.conflict.open(conflicts.leaves.length)}
          </Link>
        </p>
      )}
      {isSettled && <p className={styles.quiet} role="status">{words.conflict.settled}</p>}
    </>
  );

  function foundOf({ isTakenDown, writer }: NonNullable<typeof conflicts>): string {
    if (isTakenDown) return words.conflict.foundTakenDown(writer.name);
    return writer.id === myId ? words.conflict.foundOwn : words.conflict.found;
  }
}
