import { Button, Field, SearchBox } from '@fluentui/react-components';
import { type Failure, isFailure, type Person } from '#domain';
import { useWords } from '#ui';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useBookStyles } from '../Book.styles.ts';
import type { DraftInvitee } from '../draft.ts';

interface AddPersonProps {
  readonly search: (text: string) => Promise<readonly Person[]>;
  readonly invitees: readonly DraftInvitee[];
  readonly onAdd: (person: DraftInvitee) => void;
  readonly onClose: () => void;
}

/** Shorter words find half the municipality. */
const LEAST = 2;
const QUIET_MS = 300;
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Somebody of the municipality by name, or anybody by address. */
export function AddPerson({ search, invitees, onAdd, onClose }: AddPersonProps) {
  const words = useWords('book').who;
  const failures = useWords('ui').failure;
  const styles = useBookStyles();
  const [text, setText] = useState('');
  const found = useSearch(search, text.trim());
  const isAddress = ADDRESS.test(text.trim());
  const add = (person: Person) => {
    onAdd(asInvitee(person));
    onClose();
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || text !== '') return;
    event.preventDefault();
    onClose();
  };
  const known = (email: string) => invitees.some((each) => each.email?.toLowerCase() === email.toLowerCase());
  return (
    <Field label={words.search} validationState="none" validationMessage={found.kind === 'failed' ? failures[found.failure.kind].what : hintOf()}>
      <SearchBox autoFocus value={text} onChange={(_, { value }) => setText(value)} onKeyDown={closeOnEscape} />
      <div className={styles.hits}>
        {found.kind === 'found' &&
          found.people.map((person) => (
            <Button key={person.id} appearance="transparent" disabledFocusable={known(person.email)} onClick={() => !known(person.email) && add(person)}>
              {known(person.email) ? words.alreadyThere(person.name) : `${person.name} · ${person.email}`}
            </Button>
          ))}
        {isAddress && !known(text.trim()) && (
          <Button appearance="transparent" onClick={() => add({ id: text.trim().toLowerCase(), name: text.trim(), email: text.trim() })}>
            {words.addAddress(text.trim())}
          </Button>
        )}
        <Button onClick={onClose}>{words.close}</Button>
      </div>
    </Field>
  );

  function hintOf(): string {
    if (text.trim() === '') return '';
    if (text.trim().length < LEAST) return words.searchShort;
    if (found.kind === 'searching') return words.searching;
    return found.kind === 'found' && found.people.length === 0 && !isAddress ? words.noHit(text.trim()) : '';
  }
}

type Found = { readonly kind: 'idle' | 'searching' } | { readonly kind: 'found'; readonly people: readonly Person[] } | { readonly kind: 'failed'; readonly failure: Failure };

/** The newest question's answer; an older one that comes late is dropped. */
function useSearch(search: AddPersonProps['search'], text: string): Found {
  const [answer, setAnswer] = useState<{ readonly text: string; readonly found: Found } | null>(null);
  useEffect(() => {
    if (text.length < LEAST) return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      search(text).then(
        (people) => isCurrent && setAnswer({ text, found: { kind: 'found', people } }),
        (error: unknown) => {
          if (!isFailure(error)) throw error;
          if (isCurrent) setAnswer({ text, found: { kind: 'failed', failure: error } });
        },
      );
    }, QUIET_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [search, text]);
  if (text.length < LEAST) return { kind: 'idle' };
  return answer?.text === text ? answer.found : { kind: 'searching' };
}

function asInvitee({ id, name, email }: Person): DraftInvitee {
  return { id, participantKey: null, name, email, role: 'otherActor', organisation: null, agendaItems: null, byLetter: false, representationEndsOn: null, hasProtectedAddress: false, isMe: false, isPrivate: false, mode: 'inPerson' };
}
