import { SearchBox } from '@fluentui/react-components';
import { useAnnounce, useWords } from '#ui';
import { useEffect } from 'react';
import { useCaseloadViewStyles } from './CaseloadView.styles.ts';

export interface CaseSearchProps {
  readonly value: string;
  readonly count: number;
  readonly onSearch: (value: string) => void;
}

/** Filters from the first letter; the count is said aloud, Esc clears. */
export function CaseSearch({ value, count, onSearch }: CaseSearchProps) {
  const styles = useCaseloadViewStyles();
  const words = useWords('caseload');
  const announce = useAnnounce();
  const sentence = value.trim() === '' ? '' : count === 0 ? words.noHit(value) : words.found(count);
  useEffect(() => announce(sentence), [announce, sentence]);
  return (
    <SearchBox
      className={styles.search}
      value={value}
      placeholder={words.search}
      aria-label={words.searchLabel}
      onChange={(_event, data) => onSearch(data.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || value === '') return;
        event.stopPropagation();
        onSearch('');
      }}
    />
  );
}
