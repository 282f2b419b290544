import type { Agenda } from '#domain';
import { useAnnounce, useWords } from '#ui';

export interface AgendaActs {
  readonly move: (at: number, by: -1 | 1) => void;
  readonly remove: (at: number) => void;
  readonly add: () => void;
  readonly setMinutes: (at: number, minutes: number) => void;
  readonly setTitle: (at: number, title: string) => void;
}

/** What an own item is given to begin with. */
const OWN_MINUTES = 5;

export function useAgenda(agenda: Agenda, onChange: (agenda: Agenda) => void): AgendaActs {
  const announce = useAnnounce();
  const words = useWords('book').agenda;
  const terms = useWords('terms');
  const put = (at: number, change: Partial<Agenda[number]>) => onChange(agenda.map((item, place) => (place === at ? { ...item, ...change } : item)));
  return {
    move: (at, by) => {
      const to = at + by;
      const item = agenda[at];
      if (!item || to < 0 || to >= agenda.length) return;
      onChange(agenda.with(at, agenda[to]!).with(to, item));
      announce(words.moved(item.title || terms.agendaItem[item.item], to + 1));
    },
    remove: (at) => onChange(agenda.filter((_, place) => place !== at)),
    add: () => onChange([...agenda, { item: 'custom', title: '', minutes: OWN_MINUTES }]),
    setMinutes: (at, minutes) => put(at, { minutes }),
    setTitle: (at, title) => put(at, { title }),
  };
}
