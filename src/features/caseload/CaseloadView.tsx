import type { CaseSituation, Failure, Key, Person } from '#domain';
import { useIsNarrow, useLanguage, useToday, useWords } from '#ui';
import { type ReactNode, useState } from 'react';
import { CaseloadColumn } from './CaseloadColumn.tsx';
import { useCaseloadViewStyles } from './CaseloadView.styles.ts';
import { presentCaseload } from './presentCaseload.ts';
import { useSteadySituations } from './useSteadySituations.ts';

/** Width in CSS px from which list and detail fit side by side. */
const SIDE_BY_SIDE = 720;

export interface CaseloadViewProps {
  /** Undefined until something was fetched or found on the device. */
  readonly situations: readonly CaseSituation[] | undefined;
  readonly me: Person;
  readonly failure: Failure | null;
  readonly isFetching: boolean;
  readonly onRefresh: () => void;
  /** The host gives a pane's width only; elsewhere list and detail stand side by side from 720 px. */
  readonly isPane: boolean;
  /** The case in the address. */
  readonly chosen: Key | null;
  /** A case in full; what it needs it fetches itself. `isAlone`: the list is not beside it, so it offers a way back. */
  readonly renderDetail: (caseKey: Key, place: { readonly isAlone: boolean }) => ReactNode;
  readonly hasReport: boolean;
  /** Stands above the list where it is alone, and comes after it: the rows are what is waited for. */
  readonly above?: ReactNode;
}

/** Everything that is due, and the case that is chosen. Cached rows at once, live rows when they come. */
export function CaseloadView(props: CaseloadViewProps) {
  const styles = useCaseloadViewStyles();
  const [search, setSearch] = useState('');
  const [isHeld, setHeld] = useState(false);
  const steady = useSteadySituations(props.situations, isHeld);
  const caseload = useWords('caseload');
  const context = { today: useToday(), language: useLanguage(), words: useWords('ui'), caseload };
  const isAlone = useIsNarrow(SIDE_BY_SIDE) || props.isPane;
  const shown = steady.shown && presentCaseload({ ...context, situations: steady.shown, me: props.me, search, isLifted: isAlone });
  const chosen = props.chosen ?? (isAlone ? null : (shown?.firstCase ?? null));
  const column = (
    <CaseloadColumn
      {...props}
      shown={shown}
      chosen={chosen}
      layout={isAlone ? 'pane' : 'tab'}
      search={search}
      onSearch={setSearch}
      news={steady.news}
      onShowNews={steady.show}
      onHold={setHeld}
    />
  );
  if (isAlone) return <main className={styles.pane}>{chosen ? props.renderDetail(chosen, { isAlone }) : <>{shown && props.above}{column}</>}</main>;
  return (
    <div className={styles.tab}>
      <nav className={styles.list} aria-label={caseload.title}>
        {column}
      </nav>
      <main className={styles.detail} onKeyDown={(event) => event.key === 'Escape' && chosen && focusRow(chosen)}>
        {chosen ? props.renderDetail(chosen, { isAlone }) : shown && <p className={styles.choose}>{caseload.choose}</p>}
      </main>
    </div>
  );
}

/** Esc in the detail goes back to the row it came from. */
function focusRow(caseKey: Key): void {
  document.querySelector<HTMLElement>(`[data-row="${CSS.escape(caseKey)}"]`)?.focus();
}
