import { makeStyles, tokens } from '@fluentui/react-components';
import { DocumentRegular } from '@fluentui/react-icons/svg/document';
import { FolderRegular } from '@fluentui/react-icons/svg/folder';
import { useState } from 'react';
import type { LibraryContent, LibraryEntry, ShownColumn, ShownRow } from '../../hosts/sharepoint/sharePointShapes.ts';
import { hostPath } from '../frame/hostApi.ts';
import { useLoaded } from '../frame/useLoaded.ts';
import { useMatchesMedia } from '../frame/useMatchesMedia.ts';
import { FilePanel } from './FilePanel.tsx';
import { NoAccess, NotHere } from './NoAccess.tsx';
import { fileSize } from './plainValue.ts';
import { RowCards } from './RowCards.tsx';
import { rowElementId, RowTable } from './RowTable.tsx';
import { folderAddress } from './sharePointAddress.ts';
import { sharePointApi } from './sharePointApi.ts';
import { type Crumb, SiteFrame } from './SiteFrame.tsx';
import { Failed, Waiting } from './Waiting.tsx';

export interface LibraryPageProps {
  readonly site: string;
  readonly list: string;
  readonly path: readonly string[];
}

/** A folder of a document library; an address that names a file opens its details over the folder. */
export function LibraryPage({ site, list, path }: LibraryPageProps) {
  const loaded = useLoaded(`library:${path.join('/')}`, () => sharePointApi.library(site, list, path));
  if (loaded.error !== undefined) return <Failed onRetry={loaded.reload} />;
  if (!loaded.value) return <Waiting />;
  if (loaded.value.kind === 'denied') return <NoAccess />;
  if (loaded.value.kind === 'missing') return <NotHere />;
  return <Folder siteName={site} content={loaded.value.value} />;
}

const column = (name: string, title: string, kind: ShownColumn['kind']): ShownColumn => ({ name, title, kind, formatter: null });
const COLUMNS = [column('Name', 'Navn', 'text'), column('Modified', 'Ændret', 'instant'), column('Editor', 'Ændret af', 'text'), column('Size', 'Størrelse', 'text')];

function Folder({ siteName, content }: { readonly siteName: string; readonly content: LibraryContent }) {
  const styles = useStyles();
  const isNarrow = useMatchesMedia('(max-width: 640px)');
  const [isFileOpen, setFileOpen] = useState(content.file !== undefined);
  const { site, list, folder, entries, file } = content;
  const addressOf = (names: readonly string[]): string => folderAddress(site.path, list.name, names);
  const entryOf = ({ id }: ShownRow): LibraryEntry => entries[id - 1]!;
  const Rows = isNarrow ? RowCards : RowTable;

  function closeFile(): void {
    setFileOpen(false);
    history.replaceState(null, '', hostPath(addressOf(folder)));
  }

  return (
    <SiteFrame site={site} openList={list.name} crumbs={crumbsOf(content, addressOf)} title={folder.at(-1) ?? list.title}>
      <p className={styles.count}>{countWords(entries)}</p>
      {entries.length > 0 && (
        <Rows
          label={list.title}
          columns={COLUMNS}
          parts={[entries.map((entry, index) => ({ kind: 'row', row: rowOf(entry, index), index }))]}
          onToggle={() => undefined}
          hrefOf={(row) => hostPath(addressOf([...folder, entryOf(row).name]))}
          iconOf={(row) => (entryOf(row).isFolder ? <FolderRegular fontSize={20} aria-hidden /> : <DocumentRegular fontSize={20} aria-hidden />)}
        />
      )}
      {file && isFileOpen && (
        <FilePanel
          file={file}
          href={sharePointApi.fileAddress(siteName, list.name, file.driveItemId)}
          returnTo={rowElementId(entries.findIndex(({ name }) => name === file.name) + 1)}
          onClose={closeFile}
        />
      )}
    </SiteFrame>
  );
}

function crumbsOf({ list, folder }: LibraryContent, addressOf: (names: readonly string[]) => string): readonly Crumb[] {
  if (folder.length === 0) return [];
  const above = folder.slice(0, -1).map((title, index) => ({ title, address: addressOf(folder.slice(0, index + 1)) }));
  return [{ title: list.title, address: addressOf([]) }, ...above];
}

function rowOf(entry: LibraryEntry, index: number): ShownRow {
  const size = entry.isFolder ? {} : { Size: fileSize(entry.size) };
  return { id: index + 1, cells: { Name: entry.name, Modified: entry.modifiedAt, Editor: entry.modifiedBy, ...size } };
}

function countWords(entries: readonly LibraryEntry[]): string {
  if (entries.length === 0) return 'Her er ingen filer.';
  const folders = entries.filter(({ isFolder }) => isFolder).length;
  const files = entries.length - folders;
  const parts = [folders > 0 && `${folders} ${folders === 1 ? 'mappe' : 'mapper'}`, files > 0 && `${files} ${files === 1 ? 'fil' : 'filer'}`];
  return parts.filter((part) => part !== false).join(' og ');
}

const useStyles = makeStyles({
  count: { margin: '4px 0 8px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});
