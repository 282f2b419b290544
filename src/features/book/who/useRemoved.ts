import { useEffect, useState } from 'react';
import type { DraftInvitee } from '../draft.ts';

/** Long enough to see it, short enough not to be in the way. */
const UNDO_MS = 10_000;

/** Taking somebody off needs no question, because it can be undone. */
export function useRemoved(invitees: readonly DraftInvitee[], onChange: (invitees: readonly DraftInvitee[]) => void) {
  const [last, setLast] = useState<{ readonly person: DraftInvitee; readonly at: number } | null>(null);
  useEffect(() => {
    if (!last) return;
    const timer = setTimeout(() => setLast(null), UNDO_MS);
    return () => clearTimeout(timer);
  }, [last]);
  return {
    removed: last?.person ?? null,
    remove: (person: DraftInvitee) => {
      setLast({ person, at: invitees.indexOf(person) });
      onChange(invitees.filter((each) => each !== person));
    },
    undo: () => {
      if (!last) return;
      onChange([...invitees.slice(0, last.at), last.person, ...invitees.slice(last.at)]);
      setLast(null);
    },
  };
}
