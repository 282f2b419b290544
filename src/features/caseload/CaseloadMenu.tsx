import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { navigate, useWords } from '#ui';
import type { CaseloadMoreProps } from './CaseloadMore.tsx';

/** Opens at once: the press that fetched it was the press that asked for it. */
export function CaseloadMenu({ onRefresh, hasReport }: CaseloadMoreProps) {
  const words = useWords('caseload');
  return (
    <Menu defaultOpen>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label={words.more} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={onRefresh}>{words.refresh}</MenuItem>
          {hasReport && <MenuItem onClick={() => navigate({ page: 'report' })}>{words.report}</MenuItem>}
          <MenuItem onClick={() => navigate({ page: 'health' })}>{words.health}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
