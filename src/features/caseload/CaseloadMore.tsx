import { Button } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { latePiece, useWords } from '#ui';
import { useState } from 'react';

export interface CaseloadMoreProps {
  readonly onRefresh: () => void;
  readonly hasReport: boolean;
}

/** Fluent's menu costs more than the whole list: it comes when somebody asks for it. */
const CaseloadMenu = latePiece<CaseloadMoreProps>(async () => (await import('./CaseloadMenu.tsx')).CaseloadMenu, () => <MoreButton />);

export function CaseloadMore(props: CaseloadMoreProps) {
  const [isAsked, setAsked] = useState(false);
  return isAsked ? <CaseloadMenu {...props} /> : <MoreButton onClick={() => setAsked(true)} />;
}

function MoreButton({ onClick }: { readonly onClick?: () => void }) {
  const words = useWords('caseload');
  return <Button appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label={words.more} aria-haspopup="menu" {...(onClick ? { onClick } : {})} />;
}
