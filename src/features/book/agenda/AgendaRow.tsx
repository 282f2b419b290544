import { Button, Input, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ArrowDown16Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp16Regular } from '@fluentui/react-icons/svg/arrow-up';
import { ReOrderDotsVertical20Regular } from '@fluentui/react-icons/svg/re-order-dots-vertical';
import type { AgendaItem } from '#domain';
import { useWords } from '#ui';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useBookStyles } from '../Book.styles.ts';
import type { AgendaActs } from './useAgenda.ts';

interface AgendaRowProps {
  readonly item: AgendaItem;
  readonly at: number;
  readonly count: number;
  readonly agenda: AgendaActs;
}

/** One item: what, how long, and how to move or delete it: buttons where there is room, a menu, and Alt with the arrows. */
export function AgendaRow(props: AgendaRowProps) {
  const { item, at, agenda } = props;
  const styles = useBookStyles();
  const words = useWords('book').agenda;
  const terms = useWords('terms');
  const [isAsking, setAsking] = useState(false);
  const title = item.item === 'custom' ? item.title || words.own : terms.agendaItem[item.item];
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    agenda.move(at, event.key === 'ArrowUp' ? -1 : 1, event.target instanceof HTMLElement ? event.target : null);
  };
  const row = useRef<HTMLLIElement>(null);
  const keep = () => {
    setAsking(false);
    row.current?.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.focus();
  };
  return (
    <li ref={row} className={styles.item} onKeyDown={onKeyDown}>
      <span className={styles.number}>{at + 1}</span>
      {item.item === 'custom' ? (
        <Input aria-label={words.own} value={item.title} data-field="custom" onChange={(_, { value }) => agenda.setTitle(at, value)} />
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
      <Handle {...props} title={title} onRemove={() => (item.item === 'custom' ? agenda.remove(at) : setAsking(true))} />
      {isAsking && <Ask title={title} onKeep={keep} onRemove={() => agenda.remove(at)} />}
    </li>
  );
}

function Handle({ at, count, agenda, title, onRemove }: AgendaRowProps & { readonly title: string; readonly onRemove: () => void }) {
  const styles = useBookStyles();
  const words = useWords('book').agenda;
  const handles = useRef<HTMLSpanElement>(null);
  // The menu closes as the row moves: its button takes the focus again.
  const moveFromMenu = (by: -1 | 1) => agenda.move(at, by, handles.current?.querySelector<HTMLElement>('[aria-haspopup="menu"]') ?? null);
  return (
    <span className={styles.handles} ref={handles}>
      <span className={styles.arrows}>
        <Button size="small" appearance="subtle" icon={<ArrowUp16Regular />} aria-label={words.upOf(title)} disabledFocusable={at === 0} onClick={({ currentTarget }) => agenda.move(at, -1, currentTarget)} />
        <Button size="small" appearance="subtle" icon={<ArrowDown16Regular />} aria-label={words.downOf(title)} disabledFocusable={at === count - 1} onClick={({ currentTarget }) => agenda.move(at, 1, currentTarget)} />
      </span>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<ReOrderDotsVertical20Regular />} aria-label={words.handle(title)} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem disabled={at === 0} onClick={() => moveFromMenu(-1)}>
              {words.up}
            </MenuItem>
            <MenuItem disabled={at === count - 1} onClick={() => moveFromMenu(1)}>
              {words.down}
            </MenuItem>
            <MenuItem onClick={onRemove}>{words.remove}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </span>
  );
}

/** A fixed item stands there for a reason (R23). It can be put back all the same. */
function Ask({ title, onKeep, onRemove }: { readonly title: string; readonly onKeep: () => void; readonly onRemove: () => void }) {
  const styles = useBookStyles();
  const words = useWords('book').agenda;
  return (
    <div className={styles.ask} role="group" aria-label={words.askRemove(title)}>
      <span>{words.askRemove(title)}</span>
      <span className={styles.choices}>
        <Button autoFocus size="small" onClick={onKeep}>
          {words.keep}
        </Button>
        <Button size="small" onClick={onRemove}>
          {words.removeAnyway}
        </Button>
      </span>
    </div>
  );
}
