import { useEffect, useState } from 'react';
import type { ListContent, ShownRow } from '../../hosts/sharepoint/sharePointShapes.ts';
import { type Answer, sharePointApi } from './sharePointApi.ts';

export interface ListPages {
  /** Undefined while nothing is here yet. */
  readonly answer: Answer<ListContent> | undefined;
  /** Of all pages that were asked for. */
  readonly rows: readonly ShownRow[];
  readonly hasFailed: boolean;
  readonly isLoadingMore: boolean;
  readonly loadMore: () => void;
  readonly retry: () => void;
}

interface State {
  readonly answer?: Answer<ListContent>;
  readonly rows: readonly ShownRow[];
  readonly hasFailed: boolean;
}

const EMPTY: State = { rows: [], hasFailed: false };

/** A view page by page. What is on screen stays until the next arrangement of it is here. */
export function useListPages(site: string, list: string, query: URLSearchParams): ListPages {
  const asked = onlyViewParts(query).toString();
  const [state, setState] = useState<State>(EMPTY);
  const [isLoadingMore, setLoadingMore] = useState(false);
  const [round, setRound] = useState(0);

  useEffect(() => {
    let isCurrent = true;
    sharePointApi.list(site, list, new URLSearchParams(asked)).then(
      (answer) => isCurrent && setState({ answer, rows: rowsOf(answer), hasFailed: false }),
      () => isCurrent && setState({ ...EMPTY, hasFailed: true }),
    );
    return () => {
      isCurrent = false;
    };
  }, [site, list, asked, round]);

  async function loadMore(after: number): Promise<void> {
    setLoadingMore(true);
    try {
      const more = await sharePointApi.list(site, list, new URLSearchParams({ ...Object.fromEntries(new URLSearchParams(asked)), after: String(after) }));
      setState((before) => (more.kind === 'here' ? { ...before, answer: more, rows: [...before.rows, ...rowsOf(more)] } : before));
    } catch {
      setState((before) => ({ ...before, hasFailed: true }));
    } finally {
      setLoadingMore(false);
    }
  }

  const shown = state.answer?.kind === 'here' ? state.answer.value.shown : undefined;
  const next = shown?.kind === 'shown' ? shown.next : undefined;
  return {
    answer: state.answer,
    rows: state.rows,
    hasFailed: state.hasFailed,
    isLoadingMore,
    loadMore: () => void (next !== undefined && loadMore(next)),
    retry: () => setRound((count) => count + 1),
  };
}

function rowsOf(answer: Answer<ListContent>): readonly ShownRow[] {
  return answer.kind === 'here' && answer.value.shown.kind === 'shown' ? answer.value.shown.rows : [];
}

/** What is open beside the rows does not change them. */
function onlyViewParts(query: URLSearchParams): URLSearchParams {
  return new URLSearchParams(['view', 'sort', 'desc', 'group'].flatMap((name) => (query.has(name) ? [[name, query.get(name)!]] : [])));
}
