import { Field, Textarea } from '@fluentui/react-components';
import { formatNumber } from '#i18n';
import { useLanguage, useWords } from '#ui';
import { useStatusStyles } from '../Status.styles.ts';

interface WordsFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onWrite: (text: string) => void;
  /** Characters that are usually enough (R34). Said once they are passed; nothing that is typed or pasted is ever cut. */
  readonly enough: number;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly rows?: number;
}

export function WordsField({ label, value, onWrite, enough, hint, placeholder, rows }: WordsFieldProps) {
  const words = useWords('status').length;
  const language = useLanguage();
  const styles = useStatusStyles();
  const length = value.trim().length;
  const said = length > enough ? words.long(formatNumber(length, language), formatNumber(enough, language)) : hint;
  return (
    <Field label={label} {...(said !== undefined && { hint: said })}>
      <Textarea className={styles.words} value={value} resize="vertical" placeholder={placeholder} {...(rows !== undefined && { rows })} onChange={(_, data) => onWrite(data.value)} />
    </Field>
  );
}
