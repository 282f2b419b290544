import { Checkbox } from '@fluentui/react-components';
import type { SlotSearch } from '#domain';
import { useWords } from '#ui';
import { useBookStyles } from '../Book.styles.ts';
import { isNeeded } from '../lifted.ts';
import type { StepProps } from '../StepProps.ts';
import { Disclosure } from './Disclosure.tsx';

/** Whose calendar rules a time out. Only of those it can be seen of; the convening caseworker is always there. */
export function WhoIsNeeded({ draft, onChange, slots }: StepProps & { readonly slots: SlotSearch }) {
  const words = useWords('book').when;
  const styles = useBookStyles();
  const seen = new Set(slots.attendees.filter(({ availability }) => availability.kind === 'known').map(({ id }) => id));
  const people = draft.invitees.filter(({ id, isMe }) => !isMe && seen.has(id));
  if (people.length === 0) return null;
  const need = (id: string, isOn: boolean) => onChange({ invitees: draft.invitees.map((one) => (one.id === id ? { ...one, isNeeded: isOn } : one)) });
  return (
    <Disclosure label={words.needed}>
      <div role="group" aria-label={words.needed} className={styles.checks}>
        {people.map((one) => (
          <Checkbox key={one.id} label={one.name} checked={isNeeded(one)} onChange={(_, { checked }) => need(one.id, checked === true)} />
        ))}
      </div>
      <p className={styles.small}>{words.neededHint}</p>
    </Disclosure>
  );
}
