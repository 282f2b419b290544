import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';

const KEPT = 20;

export interface HostLogLines {
  readonly lines: readonly string[];
  readonly add: (line: string) => void;
  readonly clear: () => void;
}

/** What the app asked for and this host did not do: said on the page, so that nobody looks for it elsewhere. */
export function useHostLog(): HostLogLines {
  const [lines, setLines] = useState<readonly string[]>([]);
  return {
    lines,
    add: (line) => setLines((before) => [...before, line].slice(-KEPT)),
    clear: () => setLines([]),
  };
}

export function HostLog({ log }: { readonly log: HostLogLines }) {
  const styles = useStyles();
  const last = log.lines.at(-1);
  if (last === undefined) return null;
  const earlier = log.lines.length - 1;
  return (
    <MessageBar intent="warning" className={styles.bar} data-testid="host-log" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>Værten</MessageBarTitle>
        {last}
        {earlier > 0 ? ` (og ${earlier} før)` : ''}
      </MessageBarBody>
      <MessageBarActions
        containerAction={<Button appearance="transparent" icon={<DismissRegular />} aria-label="Luk beskeden" onClick={log.clear} />}
      />
    </MessageBar>
  );
}

const useStyles = makeStyles({ bar: { flexShrink: 0, margin: '8px' } });
