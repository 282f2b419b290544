import { Field, Textarea } from '@fluentui/react-components';
import type { Key } from '#domain';
import type { MeetingDesk } from '#flows';
import { useTooLong } from '#ui';
import { useEffect, useRef } from 'react';
import { useMeetingStyles } from '../Meeting.styles.ts';

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
  const said = useTooLong(value) ?? problem;
  const leave = useRef<(() => void) | null>(null);
  // A field that is taken away while somebody is in it is never told that they left.
  useEffect(() => () => leave.current?.(), []);
  return (
    <Field label={label} className={styles.field} {...(said !== undefined && { validationMessage: said })}>
      <Textarea
        value={value}
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
