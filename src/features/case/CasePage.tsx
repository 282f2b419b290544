import { type CaseFile, type Failure, isFailure, type Key } from '#domain';
import { type FollowUpAddresses, mendCase } from '#flows';
import { useCaseFile, useDevice, useStore } from '#store/queries';
import { FailureNote, LoadingState, SkeletonBlock, SkeletonLine, useNow, useWords } from '#ui';
import { type ReactNode, useEffect } from 'react';
import { useMeetingAnswers } from './useMeetingAnswers.ts';
import { useMissingTabs } from './useMissingTabs.ts';
import { useSentForm } from './useSentForm.ts';
import { CaseView } from './CaseView.tsx';
import { useCaseViewStyles } from './CaseView.styles.ts';
import { LatePreparation } from './preparation/LatePreparation.tsx';
import { nextMeeting } from './presentMeeting.ts';
import { Responses } from './Responses.tsx';

export interface CasePageProps {
  readonly caseKey: Key;
  readonly isAlone: boolean;
  /** Where a meeting's tab leads. */
  readonly addresses: FollowUpAddresses;
  /** What is waited for before a meeting: a feature of its own. `isFresh`: read since the page was opened. */
  readonly renderMaterial?: (file: CaseFile, isFresh: boolean) => ReactNode;
}

/** A case in full. What was here last time is shown at once. */
export function CasePage({ caseKey, isAlone, addresses, renderMaterial }: CasePageProps) {
  const store = useStore();
  const words = useWords('case');
  const styles = useCaseViewStyles();
  const { data, error, refetch, isFetchedAfterMount, isStale } = useCaseFile(caseKey);
  useEffect(() => {
    // Quietly: who reads needs nothing of it, and the next opening tries again.
    if (data && isFetchedAfterMount) void mendCase(store, data).catch(() => undefined);
  }, [store, data, isFetchedAfterMount]);
  useSentForm(data && isFetchedAfterMount ? data : null);
  useMissingTabs(data && isFetchedAfterMount ? data : null, addresses);
  const device = useDevice();
  const meeting = nextMeeting(data?.meetings ?? [], useNow());
  const answers = useMeetingAnswers(data ?? null, isFetchedAfterMount || !isStale, store.me);
  if (data) return <CaseView file={data} me={store.me} isAlone={isAlone} preparation={meeting && data && isFetchedAfterMount && <LatePreparation store={store} device={device} file={data} meeting={meeting} />} material={renderMaterial?.(data, isFetchedAfterMount)} declined={answers?.declined ?? []} outlook={answers?.news ? { meeting: answers.meeting, news: answers.news } : null} responses={answers && <Responses answers={answers} />} />;
  return (
    <div className={styles.page}>
      {error ? (
        <FailureNote failure={requireFailure(error)} onRetry={() => void refetch()} />
      ) : (
        <LoadingState label={words.loading} waitsFor={words.waitsFor}>
          <SkeletonLine width={45} />
          <SkeletonBlock height={104} />
          {[60, 82, 54, 70, 48].map((width) => (
            <SkeletonLine key={width} width={width} />
          ))}
        </LoadingState>
      )}
    </div>
  );
}

function requireFailure(error: unknown): Failure {
  if (isFailure(error)) return error;
  throw error;
}
