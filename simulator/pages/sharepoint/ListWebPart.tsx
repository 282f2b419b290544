import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ListLink } from '../../hosts/sharepoint/sharePointShapes.ts';
import { hostPath } from '../frame/hostApi.ts';
import { RefusedRows } from './RefusedRows.tsx';
import { listAddress } from './sharePointAddress.ts';
import type { Address } from './useAddress.ts';
import { useListPages } from './useListPages.ts';
import { ViewRows } from './ViewRows.tsx';
import { Failed, Waiting } from './Waiting.tsx';

export interface ListWebPartProps {
  readonly site: string;
  readonly sitePath: string;
  readonly list: ListLink;
  /** Undefined: the list's default view. */
  readonly view: string | undefined;
}

/** A view of a list on a page. Order and groups are the web part's own, not the page's address; a row opens in its list. */
export function ListWebPart({ site, sitePath, list, view }: ListWebPartProps) {
  const styles = useStyles();
  const [query, setQuery] = useState(() => new URLSearchParams(view === undefined ? {} : { view }));
  const pages = useListPages(site, list.name, query);
  if (pages.hasFailed) return <Failed onRetry={pages.retry} />;
  if (pages.answer?.kind !== 'here') return <Waiting />;
  const { shown, view: open } = pages.answer.value;
  const addressOfRow = (id: string): string => hostPath(`${listAddress(sitePath, list)}?item=${id}`);
  const address: Address = {
    query,
    change(parts) {
      if (parts['item'] !== undefined) location.assign(addressOfRow(parts['item']));
      else setQuery(changed(query, parts));
    },
  };
  return (
    <>
      <p className={styles.view}>{open.title}</p>
      {shown.kind === 'shown' ? (
        <ViewRows label={list.title} shown={shown} pages={pages} words="" address={address} hrefOf={({ id }) => addressOfRow(String(id))} />
      ) : (
        <RefusedRows refused={shown} onPlain={undefined} />
      )}
    </>
  );
}

function changed(query: URLSearchParams, parts: Readonly<Record<string, string | undefined>>): URLSearchParams {
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries(parts)) {
    if (value === undefined) next.delete(name);
    else next.set(name, value);
  }
  return next;
}

const useStyles = makeStyles({ view: { margin: '8px 0 0', fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 } });
