import { Button } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { useWords } from '#ui';
import { lazy, Suspense, useState } from 'react';

export interface CaseloadMoreProps {
  readonly onRefresh: () => void;
  readonly hasReport: boolean;
}

/** Fluent's menu costs more than the whole list: it comes when somebody asks for it. */
const CaseloadMenu = lazy(async () => ({ default: (await import('./CaseloadMenu.tsx')).CaseloadMenu }));

export function CaseloadMore(props: CaseloadMoreProps) {
  const words = useWords('caseload');
  const [isAsked, setAsked] = useState(false);
  const button = (
    <Button appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label={words.more} aria-haspopup="menu" onClick={() => setAsked(true)} />
  );
  if (!isAsked) return button;
  return (
    <Suspense fallback={button}>
      <CaseloadMenu {...props} />
    </Suspense>
  );
}
