import { Button, Field, Radio, RadioGroup, SearchBox } from '@fluentui/react-components';
import { type Failure, isFailure, type ParticipantRole, type Person, PRIVATE_ROLES } from '#domain';
import { useWords } from '#ui';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useBookStyles } from '../Book.styles.ts';
import type { DraftInvitee } from '../draft.ts';

interface AddPersonProps {
  readonly search: (text: string) => Promise<readonly Person[]>;
  readonly invitees: readonly DraftInvitee[];
  readonly me: Person;
  /** Somebody of the circle has a role already. */
  readonly isOfCircle: (address: string) => boolean;
  readonly onAdd: (person: DraftInvitee) => void;
  readonly onClose: () => void;
}

/** Shorter words find half the municipality. */
const LEAST = 2;
const QUIET_MS = 300;
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Somebody of the municipality by name, or anybody by address: then it is asked who they are, because it decides who may see them (R19). */
export function AddPerson({ search, invitees, me, isOfCircle, onAdd, onClose }: AddPersonProps) {
  const words = useWords('book').who;
  const failures = useWords('ui').failure;
  const styles = useBookStyles();
  const [text, setText] = useState('');
  const [role, setRole] = useState<ParticipantRole | null>(null);
  const [hasTried, setTried] = useState(false);
  const found = useSearch(search, text.trim());
  const isAddress = ADDRESS.test(text.trim());
  const [picked, setPicked] = useState<Person | null>(null);
  const typed = isAddress ? { id: text.trim().toLowerCase(), name: text.trim(), email: text.trim() } : null;
  const stranger = picked ?? (typed && !isColleague(typed, me) && !isOfCircle(typed.email) ? typed : null);
  const add = (person: Person) => {
    const theirs = isColleague(person, me) ? 'caseworker' : isOfCircle(person.email) ? 'otherActor' : person === picked || person === typed ? role : null;
    if (theirs === null) {
      setTried(person === stranger);
      return setPicked(person === typed ? null : person);
    }
    onAdd(asInvitee(person, theirs));
    onClose();
  };
  const write = (next: string) => {
    setText(next);
    setPicked(null);
    setTried(false);
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || text !== '') return;
    event.preventDefault();
    onClose();
  };
  const known = (email: string) => invitees.some((each) => each.email?.toLowerCase() === email.toLowerCase());
  return (
    <>
    <Field label={words.search} validationState="none" validationMessage={found.kind === 'failed' ? failures[found.failure.kind].what : hintOf()}>
      <SearchBox autoFocus value={text} onChange={(_, { value }) => write(value)} onKeyDown={closeOnEscape} />
      <div className={styles.hits}>
        {found.kind === 'found' &&
          found.people.map((person) => (
            <Button key={person.id} appearance="transparent" disabledFocusable={known(person.email)} onClick={() => !known(person.email) && add(person)}>
              {known(person.email) ? words.alreadyThere(person.name) : `${person.name} · ${person.email}`}
            </Button>
          ))}
      </div>
    </Field>
    {stranger && !known(stranger.email) && <RoleOf name={stranger.name} role={role} hasTried={hasTried} onChoose={setRole} />}
    <div className={styles.hits}>
      {(picked ?? typed) && !known((picked ?? typed)!.email) && (
        <Button appearance="transparent" onClick={() => add((picked ?? typed)!)}>
          {words.addAddress((picked ?? typed)!.name)}
        </Button>
      )}
      <Button onClick={onClose}>{words.close}</Button>
    </div>
    </>
  );

  function hintOf(): string {
    if (text.trim() === '') return '';
    if (text.trim().length < LEAST) return words.searchShort;
    if (found.kind === 'searching') return words.searching;
    return found.kind === 'found' && found.people.length === 0 && !isAddress ? words.noHit(text.trim()) : '';
  }
}

/** Guardians come from the contract, with the day their right ends. */
const ROLES: readonly ParticipantRole[] = ['relative', 'custodyHolder', 'supportPerson', 'partyRepresentative', 'interpreter', 'provider', 'otherActor'];

interface RoleOfProps {
  readonly name: string;
  readonly role: ParticipantRole | null;
  readonly hasTried: boolean;
  readonly onChoose: (role: ParticipantRole) => void;
}

function RoleOf({ name, role, hasTried, onChoose }: RoleOfProps) {
  const words = useWords('book').who;
  const terms = useWords('terms').role;
  return (
    <Field label={words.whoIs(name)} required {...(hasTried && role === null && { validationMessage: words.roleMissing })}>
      <RadioGroup value={role ?? ''} onChange={(_, { value }) => onChoose(value as ParticipantRole)}>
        {ROLES.map((one) => (
          <Radio key={one} value={one} label={terms[one]} />
        ))}
      </RadioGroup>
    </Field>
  );
}

/** Whoever has an address of the municipality works there. */
function isColleague({ email }: Person, me: Person): boolean {
  return domainOf(email) === domainOf(me.email);
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
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

function asInvitee({ id, name, email }: Person, role: ParticipantRole): DraftInvitee {
  return { id, participantKey: null, name, email, role, organisation: null, agendaItems: null, byLetter: false, representationEndsOn: null, hasProtectedAddress: false, isMe: false, isPrivate: PRIVATE_ROLES.has(role), mode: 'inPerson' };
}
