import { mergeClasses } from '@fluentui/react-components';
import { latePiece } from '#ui';
import type { CaseSearchProps } from './CaseSearch.tsx';
import { useCaseloadViewStyles } from './CaseloadView.styles.ts';

/** The rows come first: the field stands a moment later in the place that is kept for it. */
export const CaseSearchPlace = latePiece<CaseSearchProps>(async () => (await import('./CaseSearch.tsx')).CaseSearch, Place);

function Place() {
  const styles = useCaseloadViewStyles();
  return <div className={mergeClasses(styles.search, styles.searchPlace)} />;
}
