import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useId, useState } from 'react';
import { useLoaded } from '../frame/useLoaded.ts';
import type { Person } from './office/appointmentItem.ts';
import { outlookApi } from './outlookApi.ts';

export interface AttendeeFieldProps {
  readonly label: string;
  readonly people: readonly Person[];
  readonly onChange: (people: readonly Person[]) => void;
}

/** Invited people, and a field that takes an address or a name of the directory. */
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
        <ul className={styles.people} aria-label={`${label}: valgt`}>
          {people.map(({ name, address }) => (
            <li key={address} className={styles.person} title={address}>
              {name || address}
              <Button
                size="small"
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={`Fjern ${name || address}`}
                onClick={() => onChange(people.filter((person) => person.address !== address))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '6px' },
  people: { listStyle: 'none', display: 'flex', flexWrap: 'wrap', gap: '6px', margin: 0, padding: 0 },
  person: {
    display: 'flex',
    alignItems: 'center',
    paddingLeft: '10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
});
