import { type Agenda, type AgendaItem, type ChangedAgenda, type FixedItem, moveItem, removeItem, restoreItem } from '#domain';
import { useAnnounce, useWords } from '#ui';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';

export interface AgendaActs {
  /** Tells rows apart while the page is open, wherever they are moved. */
  readonly ids: readonly string[];
  /** @param focus what has the focus afterwards: moving a row takes it away */
  readonly move: (at: number, by: -1 | 1, focus: HTMLElement | null) => void;
  readonly remove: (at: number) => void;
  readonly restore: (item: FixedItem) => void;
  readonly add: () => void;
  readonly setMinutes: (at: number, minutes: number) => void;
  readonly setTitle: (at: number, title: string) => void;
}

/** What an own item is given to begin with. */
const OWN_MINUTES = 5;

export function useAgenda(agenda: Agenda, onChange: (changed: ChangedAgenda) => void): AgendaActs {
  const announce = useAnnounce();
  const words = useWords('book').agenda;
  const terms = useWords('terms');
  const { ids, newId, setOwn } = useItemIds(agenda);
  const keepFocus = useFocusAfter(agenda);
  const titleOf = (item: AgendaItem) => item.title || terms.agendaItem[item.item];
  const put = (at: number, change: Partial<AgendaItem>) => onChange({ agenda: agenda.map((item, place) => (place === at ? { ...item, ...change } : item)), follow: (items) => items });
  return {
    ids,
    move: (at, by, focus) => {
      const to = at + by;
      const item = agenda[at];
      if (!item || to < 0 || to >= agenda.length) return;
      keepFocus(focus);
      setOwn(ids.with(at, ids[to]!).with(to, ids[at]!));
      onChange(moveItem(agenda, at, by));
      announce(words.moved(titleOf(item), to + 1));
    },
    remove: (at) => {
      setOwn(ids.filter((_, place) => place !== at));
      onChange(removeItem(agenda, at));
      announce(words.removed(titleOf(agenda[at]!)));
    },
    restore: (item) => {
      const changed = restoreItem(agenda, item);
      const at = changed.agenda.findIndex((each) => each.item === item);
      setOwn([...ids.slice(0, at), item, ...ids.slice(at)]);
      onChange(changed);
      announce(words.restored(terms.agendaItem[item], at + 1));
    },
    add: () => {
      setOwn([...ids, newId()]);
      onChange({ agenda: [...agenda, { item: 'custom', title: '', minutes: OWN_MINUTES }], follow: (items) => items });
    },
    setMinutes: (at, minutes) => put(at, { minutes }),
    setTitle: (at, title) => put(at, { title }),
  };
}

/** Own items have nothing of their own to be told apart by. */
function useItemIds(agenda: Agenda) {
  const [own, setOwn] = useState<readonly string[]>([]);
  const count = useRef(0);
  const ids = own.length === agenda.length ? own : agenda.map(({ item }, at) => (item === 'custom' ? `custom ${at}` : item));
  const newId = useCallback(() => `own ${(count.current += 1)}`, []);
  return { ids, newId, setOwn };
}

/** A row that is moved in the page loses the focus: it goes back to where it was. */
function useFocusAfter(agenda: Agenda) {
  const wanted = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    wanted.current?.focus();
    wanted.current = null;
  }, [agenda]);
  return useCallback((element: HTMLElement | null) => {
    wanted.current = element;
  }, []);
}
