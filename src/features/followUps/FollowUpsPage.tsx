import { Button } from '@fluentui/react-components';
import { type Failure, isFailure, type OwnFollowUp } from '#domain';
import { useOwnFollowUps } from '#store/queries';
import { EmptyState, FailureNote, LoadingState, PageHeading, RouteLink, SkeletonBlock, SkeletonLine, useLanguage, useToday, useWords, VisitNote } from '#ui';
import { type ReactNode, useId, useState } from 'react';
import { FollowUpRow } from './FollowUpRow.tsx';
import { useFollowUpsStyles } from './FollowUps.styles.ts';
import { type PresentedFollowUp, presentFollowUps } from './presentFollowUps.ts';

/** A service's staff without a link: what is under way in their rooms, as it was last time at once and then as it is. */
export function FollowUpsPage() {
  const styles = useFollowUpsStyles();
  const words = useWords('followUps');
  const { query, lookAgain } = useOwnFollowUps();
  const [isLooking, setLooking] = useState(false);
  // Opened last: outlives the next look, which may ask for another page or for the same one again.
  const [opened, setOpened] = useState<string | null>(null);
  const look = () => {
    setLooking(true);
    void lookAgain().finally(() => setLooking(false));
  };
  const failure = failureOf(query.error);
  if (query.data === undefined) return <main className={styles.page}>{failure ? <Failed failure={failure} opened={opened} onOpened={setOpened} onRetry={look} /> : <Loading />}</main>;
  const again = (
    <Button onClick={look} disabledFocusable={isLooking}>
      {words.lookAgain}
    </Button>
  );
  if (query.data.length === 0) {
    return (
      <main className={styles.page}>
        <EmptyState
          title={words.empty.title}
          level={1}
          actions={
            <>
              {again}
              <RouteLink to={{ page: 'health' }}>{words.health}</RouteLink>
            </>
          }
        >
          <p>{words.empty.what}</p>
          <p>{words.empty.link}</p>
        </EmptyState>
      </main>
    );
  }
  return (
    <main className={styles.page}>
      <div className={styles.head}>
        <PageHeading size="pane" step="followUps">{words.title}</PageHeading>
        <span className={styles.grow} />
        <span className={styles.quiet} role="status">
          {query.isFetching || isLooking ? words.refreshing : failure ? words.notRefreshed : ''}
        </span>
        {again}
      </div>
      <Groups own={query.data} />
    </main>
  );
}

function Groups({ own }: { readonly own: readonly OwnFollowUp[] }) {
  const words = useWords('followUps');
  const shown = presentFollowUps(own, { today: useToday(), language: useLanguage(), words });
  return (
    <>
      <Group title={words.toWrite} rows={shown.toWrite} />
      <Group title={words.others} rows={shown.others} />
    </>
  );
}

function Group({ title, rows }: { readonly title: string; readonly rows: readonly PresentedFollowUp[] }): ReactNode {
  const styles = useFollowUpsStyles();
  const id = useId();
  if (rows.length === 0) return null;
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id} className={styles.groupTitle}>
        {title}
      </h2>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <FollowUpRow key={row.id} row={row} />
        ))}
      </ul>
    </section>
  );
}

interface FailedProps {
  readonly failure: Failure;
  readonly opened: string | null;
  readonly onOpened: (address: string) => void;
  readonly onRetry: () => void;
}

/** A guest opens the common site once before anything answers: never "no access" first. */
function Failed({ failure, opened, onOpened, onRetry }: FailedProps) {
  const words = useWords('followUps');
  const { visit } = failure.details;
  if (visit === undefined) return <FailureNote failure={failure} level={1} onRetry={onRetry} />;
  const retry = () => {
    onOpened(visit);
    onRetry();
  };
  return <VisitNote words={words.visit} address={visit} opened={opened} onRetry={retry} level={1} />;
}

function Loading() {
  const words = useWords('followUps');
  return (
    <LoadingState label={words.loading}>
      <SkeletonLine width={40} />
      <SkeletonBlock height={88} />
      <SkeletonBlock height={88} />
    </LoadingState>
  );
}

/** What is no failure of ours goes to the page's last net. */
function failureOf(error: Error | null): Failure | null {
  if (error === null || isFailure(error)) return error;
  throw error;
}
