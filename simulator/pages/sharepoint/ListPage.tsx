import { useState } from 'react';
import type { ListContent } from '../../hosts/sharepoint/sharePointShapes.ts';
import { hostPath } from '../frame/hostApi.ts';
import { ItemPanel } from './ItemPanel.tsx';
import { ListCommands } from './ListCommands.tsx';
import { NoAccess, NotHere } from './NoAccess.tsx';
import { RefusedRows } from './RefusedRows.tsx';
import { listAddress } from './sharePointAddress.ts';
import { SiteFrame } from './SiteFrame.tsx';
import { useAddress } from './useAddress.ts';
import { useListPages } from './useListPages.ts';
import { ViewRows } from './ViewRows.tsx';
import { Failed, Waiting } from './Waiting.tsx';

export interface ListPageProps {
  readonly site: string;
  readonly list: string;
}

/** `?group=-`: none, although the view has them. */
const NO_GROUPS = '-';

/** A list as its views show it. View, order, groups and the open row stand in the address. */
export function ListPage({ site, list }: ListPageProps) {
  const address = useAddress();
  const pages = useListPages(site, list, address.query);
  const [words, setWords] = useState('');
  if (pages.hasFailed) return <Failed onRetry={pages.retry} />;
  if (!pages.answer) return <Waiting />;
  if (pages.answer.kind === 'denied') return <NoAccess />;
  if (pages.answer.kind === 'missing') return <NotHere />;
  const content = pages.answer.value;
  const { shown } = content;
  const itemId = readId(address.query.get('item'));

  return (
    <SiteFrame site={content.site} openList={content.list.name} title={content.list.title}>
      <ListCommands
        views={content.views}
        view={content.view}
        onView={(view) => address.change({ view, sort: undefined, desc: undefined, group: undefined })}
        grouping={groupingOf(content, address.query, (group) => address.change({ group }))}
        words={words}
        onWords={setWords}
      />
      {shown.kind === 'shown' ? (
        <ViewRows
          key={content.view.title}
          label={content.list.title}
          shown={shown}
          pages={pages}
          words={words}
          address={address}
          hrefOf={({ id }) => hostPath(`${listAddress(content.site.path, content.list)}?item=${id}`)}
        />
      ) : (
        <RefusedRows refused={shown} onPlain={isChanged(address.query) ? () => address.change({ sort: undefined, desc: undefined, group: undefined }) : undefined} />
      )}
      {itemId !== undefined && <ItemPanel site={site} list={list} itemId={itemId} listTitle={content.list.title} onClose={() => address.change({ item: undefined })} />}
    </SiteFrame>
  );
}

/** One press groups by what the view is ordered by: newest quarter first becomes a group per quarter. */
function groupingOf({ shown }: ListContent, query: URLSearchParams, change: (group: string | undefined) => void) {
  if (shown.kind !== 'shown') return undefined;
  const [group] = shown.groups;
  const column = group?.column ?? shown.order?.column;
  if (!column || (!group && !saysSomething(column.kind))) return undefined;
  const isOn = group !== undefined;
  const isChosen = query.has('group') && query.get('group') !== NO_GROUPS;
  return { title: column.title, isOn, onToggle: () => change(isOn ? (isChosen ? undefined : NO_GROUPS) : query.get('group') === NO_GROUPS ? undefined : column.name) };
}

/** A group per date or number would be a group per row. */
const saysSomething = (kind: string): boolean => ['text', 'choice', 'boolean', 'person'].includes(kind);

const isChanged = (query: URLSearchParams): boolean => query.has('sort') || query.has('group');

function readId(text: string | null): number | undefined {
  return text !== null && /^\d+$/.test(text) ? Number(text) : undefined;
}
