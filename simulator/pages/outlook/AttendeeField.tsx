import { Field, Input, makeStyles, Tag, TagGroup } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useLoaded } from '../frame/useLoaded.ts';
import type { Person } from './office/appointmentItem.ts';
import { outlookApi } from './outlookApi.ts';

export interface AttendeeFieldProps {
  readonly label: string;
  readonly people: readonly Person[];
  readonly onChange: (people: readonly Person[]) => void;
}

/** Invited people as tags, and a field that takes an address or a name of the directory. */
export function AttendeeField({ label, people, onChange }: AttendeeFieldProps) {
  const styles = useStyles();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const found = useLoaded(`people:${typed}`, () => (typed.length < 2 ? Promise.resolve([]) : outlookApi.people(typed)));

  function add(): void {
    const known = (found.value ?? []).find(({ name, address }) => [name, address].some((word) => word.toLowerCase() === typed.trim().toLowerCase()));
    const address = known?.address ?? typed.trim();
    if (!address.includes('@')) return;
    setTyped('');
    if (people.some((person) => person.address.toLowerCase() === address.toLowerCase())) return;
    onChange([...people, { name: known?.name ?? address, address }]);
  }

  return (
    <div className={styles.field}>
      <Field label={label}>
        <Input
          value={typed}
          list={listId}
          placeholder="Navn eller mailadresse"
          autoComplete="off"
          onChange={(_, { value }) => setTyped(value)}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ';' && event.key !== ',') return;
            event.preventDefault();
            add();
          }}
        />
      </Field>
      <datalist id={listId}>
        {(found.value ?? []).map(({ name, address }) => (
          <option key={address} value={address}>
            {name}
          </option>
        ))}
      </datalist>
      {people.length > 0 && (
        <TagGroup
          aria-label={`${label}: valgt`}
          className={styles.tags}
          size="small"
          onDismiss={(_, { value }) => onChange(people.filter(({ address }) => address !== value))}
        >
          {people.map(({ name, address }) => (
            <Tag key={address} value={address} dismissible dismissIcon={{ 'aria-label': 'Fjern' }} title={address}>
              {name || address}
            </Tag>
          ))}
        </TagGroup>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '6px' },
  tags: { flexWrap: 'wrap', rowGap: '4px' },
});
