import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect } from 'react';
import type { SiteLink } from '../../hosts/sharepoint/sharePointShapes.ts';
import { hostPath } from '../frame/hostApi.ts';
import { useLoaded } from '../frame/useLoaded.ts';
import { listAddress, siteAddress } from './sharePointAddress.ts';
import { sharePointApi } from './sharePointApi.ts';
import { ListIcon, SiteMark } from './SiteMark.tsx';
import { Failed, Waiting } from './Waiting.tsx';

/** The sites the person may open, each with its lists: what one came for is one click away. */
export function Home({ words, search }: { readonly words: string; readonly search: ReactNode }) {
  const styles = useStyles();
  const loaded = useLoaded('sites', sharePointApi.sites);
  useEffect(() => {
    document.title = 'Websteder – SharePoint';
  }, []);
  if (loaded.error !== undefined) return <Failed onRetry={loaded.reload} />;
  if (!loaded.value) return <Waiting />;
  const sites = loaded.value.kind === 'here' ? loaded.value.value : [];
  const found = sites.filter((site) => fits(site, words));
  return (
    <section className={styles.page} aria-labelledby="sites-heading">
      <h1 id="sites-heading" className={styles.heading}>
        Websteder
      </h1>
      <p className={styles.lead}>{leadOf(sites)}</p>
      {search}
      <p role="status" className={styles.count}>
        {words.trim() !== '' && (found.length === 0 ? `Ingen af dine websteder passer til “${words.trim()}”` : countWords(found.length))}
      </p>
      <ul className={styles.list}>
        {found.map((site) => (
          <SiteRow key={site.path} site={site} />
        ))}
      </ul>
    </section>
  );
}

function SiteRow({ site }: { readonly site: SiteLink }) {
  const styles = useStyles();
  return (
    <li className={styles.site}>
      <SiteMark title={site.title} />
      <div className={styles.texts}>
        <h2 className={styles.title}>
          <Link href={hostPath(siteAddress(site.path))}>{site.title}</Link>
        </h2>
        <p className={styles.path}>{site.path}</p>
        <ul className={styles.lists} aria-label={`Indhold på ${site.title}`}>
          {site.lists.map((list) => (
            <li key={list.name}>
              <Link className={styles.listLink} href={hostPath(listAddress(site.path, list))}>
                <ListIcon isLibrary={list.isLibrary} size={16} />
                {list.title}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}

const countWords = (count: number): string => (count === 1 ? '1 websted' : `${count} websteder`);

function fits({ title, path, lists }: SiteLink, words: string): boolean {
  const wanted = words.trim().toLowerCase();
  return [title, path, ...lists.map((list) => list.title)].some((text) => text.toLowerCase().includes(wanted));
}

function leadOf(sites: readonly SiteLink[]): string {
  const [first] = sites;
  if (!first) return 'Du har ikke adgang til nogen websteder endnu. Spørg den, der har inviteret dig.';
  return first.isGuest ? `Det, ${first.tenantName} har delt med dig som gæst.` : `Det, du har adgang til hos ${first.tenantName}.`;
}

const useStyles = makeStyles({
  page: { flexGrow: 1, overflowY: 'auto', padding: '28px 32px 48px', '@media (max-width: 640px)': { padding: '20px 16px 32px' } },
  heading: { margin: '0 0 4px', fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold },
  lead: { margin: '0 0 12px', color: tokens.colorNeutralForeground2 },
  count: { margin: '8px 0', minHeight: tokens.lineHeightBase200, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyle: 'none', margin: 0, padding: 0, maxWidth: '1080px' },
  site: { display: 'flex', gap: '16px', padding: '16px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  texts: { minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  path: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  lists: { listStyle: 'none', margin: '6px 0 0', padding: 0, display: 'flex', flexWrap: 'wrap', gap: '0 20px' },
  listLink: { display: 'inline-flex', alignItems: 'center', gap: '6px', minHeight: '28px', color: tokens.colorNeutralForeground1 },
});
