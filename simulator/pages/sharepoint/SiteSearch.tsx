import { makeStyles, SearchBox } from '@fluentui/react-components';
import { useState } from 'react';

export interface SiteSearchProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** Where typing alone does not search yet: Enter does. */
  readonly onSubmit: ((words: string) => void) | undefined;
}

/** Finds among the sites the person may open; there are no others to be found. */
export function SiteSearch({ words, onWords, onSubmit }: SiteSearchProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState(words);
  return (
    <form
      role="search"
      aria-label="Websteder"
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit?.(typed);
      }}
    >
      <SearchBox
        className={styles.box}
        placeholder="Søg efter websteder"
        aria-label="Søg efter websteder"
        value={typed}
        dismiss={{ 'aria-label': 'Ryd søgning' }}
        onChange={(_, { value }) => {
          setTyped(value);
          onWords(value);
        }}
      />
    </form>
  );
}

const useStyles = makeStyles({ form: { flex: '1 1 200px', maxWidth: '420px', minWidth: 0 }, box: { width: '100%', maxWidth: 'none' } });
