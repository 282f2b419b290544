import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

const QUIET_MS = 400;

/** Nothing at first: what comes at once needs no word about waiting. */
export function Waiting() {
  const styles = useStyles();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" className={styles.waiting}>
      {isLong && <Spinner size="small" label="Henter …" />}
    </div>
  );
}

/** The server did not answer as it should. */
export function Failed({ onRetry }: { readonly onRetry: () => void }) {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.failed}>
      <h1 className={styles.heading}>Siden kunne ikke hentes</h1>
      <p>Det lokale Microsoft 365 svarede ikke, som det skulle. Intet er ændret.</p>
      <Button onClick={onRetry}>Prøv igen</Button>
    </div>
  );
}

const useStyles = makeStyles({
  waiting: { padding: '32px', alignSelf: 'flex-start' },
  failed: { padding: '32px 24px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
});
