import { useState } from 'react';
import type { DraftInvitee } from '../draft.ts';

/** Taking somebody off needs no question, because it can be undone. */
export function useRemoved(invitees: readonly DraftInvitee[], onChange: (invitees: readonly DraftInvitee[]) => void) {
  const [last, setLast] = useState<{ readonly person: DraftInvitee; readonly at: number } | null>(null);
  return {
    /** Who was taken off last, and from where in the row; null once that is over. */
    removed: last,
    remove: (person: DraftInvitee) => {
      setLast({ person, at: invitees.indexOf(person) });
      onChange(invitees.filter((each) => each !== person));
    },
    undo: () => {
      if (!last) return;
      onChange([...invitees.slice(0, last.at), last.person, ...invitees.slice(last.at)]);
      setLast(null);
    },
    forget: () => setLast(null),
  };
}
