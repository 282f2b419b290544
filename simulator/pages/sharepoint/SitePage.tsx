import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentRegular } from '@fluentui/react-icons/svg/document';
import type { ListSummary } from '../../hosts/sharepoint/sharePointShapes.ts';
import { hostPath } from '../frame/hostApi.ts';
import { useLoaded } from '../frame/useLoaded.ts';
import { NoAccess } from './NoAccess.tsx';
import { dateAndTime } from './plainValue.ts';
import { listAddress, pageAddress } from './sharePointAddress.ts';
import { sharePointApi } from './sharePointApi.ts';
import { SiteFrame } from './SiteFrame.tsx';
import { ListIcon } from './SiteMark.tsx';
import { Failed, Waiting } from './Waiting.tsx';

/** Home of a site: the lists and libraries the person may see there. */
export function SitePage({ site }: { readonly site: string }) {
  const styles = useStyles();
  const loaded = useLoaded(`site:${site}`, () => sharePointApi.site(site));
  if (loaded.error !== undefined) return <Failed onRetry={loaded.reload} />;
  if (!loaded.value) return <Waiting />;
  if (loaded.value.kind !== 'here') return <NoAccess />;
  const content = loaded.value.value;
  return (
    <SiteFrame site={content} title={content.title}>
      <p className={styles.place}>{content.isGuest ? `${content.tenantName} · du er her som gæst` : content.tenantName}</p>
      {content.pages.length > 0 && <h2 className={styles.heading}>Sider</h2>}
      <ul className={styles.lists}>
        {content.pages.map(({ name, title }) => (
          <li key={name} className={styles.row}>
            <DocumentRegular fontSize={24} aria-hidden />
            <Link className={styles.name} href={hostPath(pageAddress(content.path, name))}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
      <h2 className={styles.heading}>Indhold</h2>
      {content.lists.length === 0 && <p className={styles.place}>Her er ingen lister, du må se.</p>}
      <ul className={styles.lists}>
        {content.lists.map((list) => (
          <ListRow key={list.name} sitePath={content.path} list={list} />
        ))}
      </ul>
    </SiteFrame>
  );
}

function ListRow({ sitePath, list }: { readonly sitePath: string; readonly list: ListSummary }) {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <ListIcon isLibrary={list.isLibrary} size={24} />
      <div className={styles.texts}>
        <Link className={styles.name} href={hostPath(listAddress(sitePath, list))}>
          {list.title}
        </Link>
        {list.description !== '' && <p className={styles.about}>{list.description}</p>}
        <p className={styles.about}>
          {list.isLibrary ? 'Dokumentbibliotek' : 'Liste'} · {countWords(list)} · ændret {dateAndTime(list.modifiedAt)}
        </p>
      </div>
    </li>
  );
}

export function countWords({ itemCount, isLibrary }: ListSummary): string {
  if (itemCount === 1) return isLibrary ? '1 fil' : '1 element';
  return `${itemCount} ${isLibrary ? 'filer' : 'elementer'}`;
}

const useStyles = makeStyles({
  place: { margin: '0 0 16px', color: tokens.colorNeutralForeground2 },
  heading: { margin: '16px 0 4px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  lists: { listStyle: 'none', margin: 0, padding: 0, maxWidth: '860px' },
  row: { display: 'flex', gap: '14px', padding: '12px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, color: tokens.colorNeutralForeground2 },
  texts: { minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  about: { margin: '2px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});
