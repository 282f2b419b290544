import { Field, Input, makeStyles } from '@fluentui/react-components';
import { instantOf, localParts } from '../frame/danishTime.ts';

export interface TimeFieldsProps {
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly end: number;
  readonly onChange: (start: number, end: number) => void;
}

/** Day, from and to, in Danish time. Moving the start moves the end along. */
export function TimeFields({ start, end, onChange }: TimeFieldsProps) {
  const styles = useStyles();
  const first = localParts(start);
  const last = localParts(end);

  function move(day: string, time: string): void {
    const next = instantOf({ day, time });
    if (!Number.isNaN(next)) onChange(next, next + (end - start));
  }

  return (
    <div className={styles.row}>
      <Field label="Dato" className={styles.date}>
        <Input type="date" value={first.day} onChange={(_, { value }) => value && move(value, first.time)} />
      </Field>
      <Field label="Fra">
        <Input type="time" value={first.time} onChange={(_, { value }) => value && move(first.day, value)} />
      </Field>
      <Field label="Til" {...(end <= start ? { validationMessage: 'Slut skal være efter start.' } : {})}>
        <Input type="time" value={last.time} onChange={(_, { value }) => value && onChange(start, instantOf({ day: last.day, time: value }))} />
      </Field>
    </div>
  );
}

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '12px', '& input': { fontVariantNumeric: 'tabular-nums' } },
  date: { minWidth: '160px' },
});
