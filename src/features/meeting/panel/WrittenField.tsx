import { Field, Textarea } from '@fluentui/react-components';
import type { Key } from '#domain';
import type { MeetingDesk } from '#flows';
import { useRef } from 'react';
import { useMeetingStyles } from '../Meeting.styles.ts';

/** As long as DOMAIN 3.2 allows. */
const LONGEST = 3000;

interface WrittenFieldProps {
  readonly label: string;
  readonly value: string;
  readonly desk: MeetingDesk;
  /** The row it belongs to: what others write into it waits until the field is left. Null: nobody else can. */
  readonly rowKey: Key | null;
  readonly onWrite: (text: string) => void;
  /** What has to be written here. */
  readonly problem?: string;
}

/** Words typed in the meeting. */
export function WrittenField({ label, value, desk, rowKey, onWrite, problem }: WrittenFieldProps) {
  const styles = useMeetingStyles();
  const leave = useRef<(() => void) | null>(null);
  return (
    <Field label={label} className={styles.field} {...(problem !== undefined && { validationMessage: problem })}>
      <Textarea
        value={value}
        maxLength={LONGEST}
        resize="vertical"
        onFocus={() => {
          leave.current = rowKey && desk.enter(rowKey);
        }}
        onBlur={() => {
          leave.current?.();
          leave.current = null;
        }}
        onChange={(_, { value: text }) => onWrite(text)}
      />
    </Field>
  );
}
