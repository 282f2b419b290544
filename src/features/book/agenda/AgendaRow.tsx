import { Button, Input, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ReOrderDotsVertical20Regular } from '@fluentui/react-icons/svg/re-order-dots-vertical';
import type { AgendaItem } from '#domain';
import { useWords } from '#ui';
import type { KeyboardEvent } from 'react';
import { useBookStyles } from '../Book.styles.ts';
import type { AgendaActs } from './useAgenda.ts';

interface AgendaRowProps {
  readonly item: AgendaItem;
  readonly at: number;
  readonly count: number;
  readonly agenda: AgendaActs;
}

/** One item: what, how long, and a handle to move or delete it. Alt with the arrows moves it, too. */
export function AgendaRow({ item, at, count, agenda }: AgendaRowProps) {
  const styles = useBookStyles();
  const words = useWords('book').agenda;
  const terms = useWords('terms');
  const title = item.item === 'custom' ? item.title || words.own : terms.agendaItem[item.item];
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    agenda.move(at, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li className={styles.item} onKeyDown={onKeyDown}>
      <span className={styles.number}>{at + 1}</span>
      {item.item === 'custom' ? (
        <Input aria-label={words.own} value={item.title} maxLength={120} data-field="custom" onChange={(_, { value }) => agenda.setTitle(at, value)} />
      ) : (
        <span>{title}</span>
      )}
      <Input
        type="number"
        min={0}
        max={240}
        step={5}
        className={styles.minutes}
        aria-label={words.minutesOf(title)}
        value={String(item.minutes)}
        onChange={(_, { value }) => agenda.setMinutes(at, Math.min(240, Math.max(0, Math.round(Number(value) || 0))))}
      />
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<ReOrderDotsVertical20Regular />} aria-label={words.handle(title)} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem disabled={at === 0} onClick={() => agenda.move(at, -1)}>
              {words.up}
            </MenuItem>
            <MenuItem disabled={at === count - 1} onClick={() => agenda.move(at, 1)}>
              {words.down}
            </MenuItem>
            <MenuItem onClick={() => agenda.remove(at)}>{words.remove}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </li>
  );
}
