import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import type { FileDetails } from '../../hosts/sharepoint/sharePointShapes.ts';
import { fileSize } from './plainValue.ts';
import { Authorship, SidePanel } from './SidePanel.tsx';

/** A file: fetched to the own machine, for nothing here shows what is in it. */
export function FilePanel({ file, href, returnTo, onClose }: { readonly file: FileDetails; readonly href: string; readonly returnTo: string; readonly onClose: () => void }) {
  const styles = useStyles();
  return (
    <SidePanel title={file.name} returnTo={returnTo} onClose={onClose}>
      <p className={styles.size}>{fileSize(file.size)}</p>
      <Button as="a" appearance="primary" href={href} download={file.name} icon={<ArrowDownloadRegular />}>
        Hent filen
      </Button>
      <Authorship {...file} />
    </SidePanel>
  );
}

const useStyles = makeStyles({ size: { margin: '0 0 12px' } });
