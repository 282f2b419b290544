import { Button, Link, mergeClasses } from '@fluentui/react-components';
import type { Key } from '#domain';
import { EmptyState, FailureNote, LoadingState, navigate, PageHeading, SkeletonBlock, SkeletonLine, useWords } from '#ui';
import { type FocusEvent, useState } from 'react';
import { CaseList } from './CaseList.tsx';
import { CaseloadMore } from './CaseloadMore.tsx';
import { CaseloadNext } from './CaseloadNext.tsx';
import type { CaseloadViewProps } from './CaseloadView.tsx';
import { useCaseloadViewStyles } from './CaseloadView.styles.ts';
import { CaseSearchPlace } from './CaseSearchPlace.tsx';
import type { PresentedCaseload } from './presentCaseload.ts';

export interface CaseloadColumnProps extends Omit<CaseloadViewProps, 'chosen' | 'isPane' | 'renderDetail'> {
  /** `pane`: dividers and verb links. `tab`: closer rows, the chosen one marked. */
  readonly layout: 'pane' | 'tab';
  readonly shown: PresentedCaseload | undefined;
  readonly chosen: Key | null;
  readonly search: string;
  readonly onSearch: (value: string) => void;
  readonly news: number;
  readonly onShowNews: () => void;
  readonly onHold: (isHeld: boolean) => void;
}

/** Title, search, next step and rows: the whole pane, and the left side of the tab. */
export function CaseloadColumn(props: CaseloadColumnProps) {
  const styles = useCaseloadViewStyles();
  const words = useWords('caseload');
  return (
    <>
      <div className={mergeClasses(styles.head, props.layout === 'tab' && styles.inset)}>
        <PageHeading size="pane" step="caseload" level={props.layout === 'tab' ? 2 : 1} isQuiet={props.layout === 'tab'}>
          {words.title}
        </PageHeading>
        <span className={styles.fetching} role="status">
          {props.isFetching && props.shown ? words.refreshing : ''}
        </span>
        <CaseloadMore onRefresh={props.onRefresh} hasReport={props.hasReport} />
      </div>
      <CaseloadBody {...props} />
    </>
  );
}

function CaseloadBody(props: CaseloadColumnProps) {
  const { shown, failure } = props;
  const words = useWords('caseload');
  if (shown) return <Content {...props} shown={shown} />;
  if (failure) return <FailureNote failure={failure} onRetry={props.onRefresh} />;
  return (
    <LoadingState label={words.loading} waitsFor={words.waitsFor}>
      <SkeletonBlock height={132} />
      {[46, 68, 50, 64, 55, 60, 58, 56].map((width, index) => (
        <SkeletonLine key={index} width={width} />
      ))}
    </LoadingState>
  );
}

function Content(props: CaseloadColumnProps & { readonly shown: PresentedCaseload }) {
  const { shown, search } = props;
  const styles = useCaseloadViewStyles();
  const words = useWords('caseload');
  const [isAllShown, setAllShown] = useState(false);
  if (shown.quiet && !isAllShown) {
    return (
      <EmptyState
        title={words.emptyTitle}
        actions={
          <>
            {shown.count > 0 && <Button onClick={() => setAllShown(true)}>{words.showAll}</Button>}
            {shown.count === 0 && props.hasReport && <Button onClick={() => navigate({ page: 'report' })}>{words.report}</Button>}
          </>
        }
      >
        <p>{shown.quiet.text}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <div className={props.layout === 'tab' ? styles.inset : undefined}>
        <CaseSearchPlace value={search} count={shown.count} onSearch={props.onSearch} />
        <Freshness {...props} />
      </div>
      {shown.next && <CaseloadNext {...shown.next} />}
      {shown.count === 0 && search !== '' && (
        <div className={styles.noHit}>
          <p>{words.noHit(search)}</p>
          <Button onClick={() => props.onSearch('')}>{words.clearSearch}</Button>
        </div>
      )}
      <div onFocus={() => props.onHold(true)} onBlur={(event) => props.onHold(keepsFocus(event))}>
        <CaseList groups={shown.groups} layout={props.layout} chosen={props.chosen} />
      </div>
    </>
  );
}

/** What is new, or that nothing newer could be fetched. Quiet: it takes no room when there is nothing to say. */
function Freshness({ news, onShowNews, failure, onRefresh }: CaseloadColumnProps) {
  const styles = useCaseloadViewStyles();
  const words = useWords('caseload');
  const ui = useWords('ui');
  if (news > 0) {
    return (
      <div className={styles.freshness} role="status">
        <Link as="button" onClick={onShowNews}>
          {words.newRows(news)}
        </Link>
      </div>
    );
  }
  if (!failure) return null;
  return (
    <div className={styles.freshness} role="status">
      {ui.failure[failure.kind].title}. {words.notRefreshed}{' '}
      <Link as="button" onClick={onRefresh}>
        {ui.retry}
      </Link>
    </div>
  );
}

function keepsFocus(event: FocusEvent<HTMLElement>): boolean {
  return event.currentTarget.contains(event.relatedTarget);
}
