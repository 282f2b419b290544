import { Field, Textarea } from '@fluentui/react-components';
import { type Attendance, expectedAttendance, type Participant, type Presence } from '#domain';
import { ChoiceGroup, useTooLong, useWords } from '#ui';
import { useCloseStyles } from './Close.styles.ts';

const PRESENCES: readonly Presence[] = ['present', 'partly', 'absent'];

interface EditAttendanceProps {
  readonly people: readonly Participant[];
  readonly noted: readonly Attendance[];
  readonly onWrite: (attendance: readonly Attendance[]) => void;
}

/** Who was there, of everybody in the circle, and why somebody was not (R40). Nobody is noted but by a choice. How they took part stays as it was noted at the meeting. */
export function EditAttendance({ people, noted, onWrite }: EditAttendanceProps) {
  const styles = useCloseStyles();
  const rows = people.map((person) => noted.find(({ participantKey }) => participantKey === person.key) ?? null);
  const write = (person: Participant, changed: Attendance) =>
    onWrite(people.flatMap((other, at) => (other === person ? changed : (rows[at] ?? []))));
  return (
    <ul className={styles.rows}>
      {people.map((person, at) => (
        <li key={person.key} className={styles.row}>
          <OnePerson name={person.name} attendance={rows[at] ?? expectedAttendance(person)} isNoted={rows[at] !== null} onWrite={(changed) => write(person, changed)} />
        </li>
      ))}
    </ul>
  );
}

function OnePerson({ name, attendance, isNoted, onWrite }: { readonly name: string; readonly attendance: Attendance; readonly isNoted: boolean; readonly onWrite: (changed: Attendance) => void }) {
  const words = useWords('close');
  const styles = useCloseStyles();
  const { presence, reason, items } = attendance;
  const long = useTooLong(reason);
  return (
    <div className={styles.editor}>
      <ChoiceGroup
        label={words.wasThere(name)}
        value={isNoted ? presence : null}
        onChoose={(chosen) => onWrite({ ...attendance, presence: chosen, items: chosen === 'partly' ? (items ?? []) : null })}
        choices={PRESENCES.map((value) => ({ value, label: words.presence[value] }))}
      />
      {isNoted && presence !== 'present' && (
        <Field label={presence === 'partly' ? words.whyPartly(name) : words.whyAway(name)} className={styles.field} {...(long !== null && { validationMessage: long })}>
          <Textarea value={reason} resize="vertical" onChange={(_, { value }) => onWrite({ ...attendance, reason: value })} />
        </Field>
      )}
    </div>
  );
}
