import { mergeClasses } from '@fluentui/react-components';
import type { CaseloadGroupName, Key } from '#domain';
import { useWords } from '#ui';
import { useId } from 'react';
import { CaseRow } from './CaseRow.tsx';
import { useCaseListStyles } from './CaseList.styles.ts';
import type { PresentedRow } from './presentRow.ts';
import { type RowKeys, useRowKeys } from './useRowKeys.ts';

export interface CaseListProps {
  readonly groups: readonly { readonly name: CaseloadGroupName; readonly rows: readonly PresentedRow[] }[];
  readonly layout: 'pane' | 'tab';
  readonly chosen: Key | null;
}

/** The cases, grouped by whose turn it is. */
export function CaseList({ groups, layout, chosen }: CaseListProps) {
  const styles = useCaseListStyles();
  const keys = useRowKeys(groups.flatMap(({ rows }) => rows.map(({ caseKey }) => caseKey)), chosen);
  return (
    <div onKeyDown={keys.onKeyDown} className={layout === 'pane' ? styles.wide : undefined}>
      {groups.map((group) => (
        <Group key={group.name} {...group} layout={layout} chosen={chosen} keys={keys} />
      ))}
    </div>
  );
}

function Group({ name, rows, layout, chosen, keys }: CaseListProps['groups'][number] & Omit<CaseListProps, 'groups'> & { readonly keys: RowKeys }) {
  const styles = useCaseListStyles();
  const words = useWords('caseload');
  const id = useId();
  const Heading = layout === 'tab' ? 'h3' : 'h2';
  return (
    <section aria-labelledby={id} className={mergeClasses(styles.group, layout === 'tab' && styles.closeGroup)}>
      <Heading id={id} className={mergeClasses(styles.title, layout === 'tab' && styles.closeTitle)}>
        {words.group[name]} <span className={mergeClasses(styles.count, layout === 'tab' && styles.closeCount)}>{layout === 'tab' ? `· ${rows.length}` : rows.length}</span>
      </Heading>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <CaseRow
            key={row.caseKey}
            row={row}
            layout={layout}
            isStop={row.caseKey === keys.stop}
            isChosen={layout === 'tab' && row.caseKey === chosen}
            onFocus={keys.onFocusRow}
          />
        ))}
      </ul>
    </section>
  );
}
