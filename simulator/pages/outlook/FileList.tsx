import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { AttachRegular } from '@fluentui/react-icons/svg/attach';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';

export interface ListedFile {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

export interface FileListProps {
  readonly files: readonly ListedFile[];
  readonly addressOf?: (id: string) => string;
  readonly onRemove?: (id: string) => void;
}

/** Attached files: to fetch, or in a form to take out again. */
export function FileList({ files, addressOf, onRemove }: FileListProps) {
  const styles = useStyles();
  if (files.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="Vedhæftede filer">
      {files.map(({ id, name, size }) => (
        <li key={id} className={styles.file}>
          <AttachRegular aria-hidden />
          {addressOf ? <Link href={addressOf(id)}>{name}</Link> : <span>{name}</span>}
          <span className={styles.size}>{Math.max(1, Math.round(size / 1024))} kB</span>
          {onRemove && (
            <Button size="small" appearance="transparent" icon={<DismissRegular />} aria-label={`Fjern ${name}`} onClick={() => onRemove(id)} />
          )}
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { listStyle: 'none', display: 'flex', flexWrap: 'wrap', gap: '8px', margin: 0, padding: 0 },
  file: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    padding: '4px 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  size: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
