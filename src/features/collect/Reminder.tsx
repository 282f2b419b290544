import { Button, Field, Textarea } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { useStore } from '#store/queries';
import { useWords } from '#ui';
import { useRef, useState } from 'react';
import { useCollectStyles } from './Collect.styles.ts';

interface ReminderProps {
  readonly about: string;
  readonly text: (caseworker: string) => string;
}

/** A text to send. We send nothing ourselves: who is reminded, and how, is the caseworker's. */
export function Reminder({ about, text }: ReminderProps) {
  const words = useWords('collect').reminder;
  const styles = useCollectStyles();
  const { me } = useStore();
  const [isOpen, setOpen] = useState(false);
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const field = useRef<HTMLDivElement>(null);
  const said = text(me.name);
  const copy = async () => {
    field.current?.querySelector('textarea')?.select();
    setCopied((await toClipboard(said)) ? 'yes' : 'failed');
  };
  return (
    <>
      <Button size="small" className={styles.left} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? words.hide : words.write}
      </Button>
      {isOpen && (
        <div ref={field} className={styles.fields}>
          <Field label={words.label} hint={words.neutral}>
            <Textarea key={about} readOnly value={said} rows={9} resize="vertical" />
          </Field>
          <Button size="small" className={styles.left} icon={<Copy20Regular />} onClick={() => void copy()}>
            {words.copy}
          </Button>
          <p className={styles.quiet} role="status">
            {copied === 'no' ? '' : copied === 'yes' ? words.copied : words.notCopied}
          </p>
        </div>
      )}
    </>
  );
}

/** A frame in Teams or Outlook may not be let at the clipboard. */
async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
