import { Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';

/** Three lines of a narrow column hold about this much. */
const CLAMPED_FROM = 110;

/** Text as it was written, its lines kept; a long one shows its beginning first. */
export function LongText({ text, label }: { readonly text: string; readonly label: string }) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  if (text.length <= CLAMPED_FROM && !text.includes('\n')) return <span className={styles.text}>{text}</span>;
  return (
    <span className={styles.long}>
      <span className={mergeClasses(styles.text, !isOpen && styles.clamped)}>{text}</span>
      <Link as="button" type="button" aria-expanded={isOpen} aria-label={`${isOpen ? 'vis mindre' : 'vis mere'}: ${label}`} onClick={() => setIsOpen(!isOpen)}>
        {isOpen ? 'vis mindre' : 'vis mere'}
      </Link>
    </span>
  );
}

const useStyles = makeStyles({
  text: { overflowWrap: 'break-word', whiteSpace: 'pre-line' },
  long: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', minWidth: '180px' },
  clamped: { display: '-webkit-box', WebkitLineClamp: 3, WebkitBoxOrient: 'vertical', overflow: 'hidden' },
});
