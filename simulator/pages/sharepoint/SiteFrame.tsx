import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect } from 'react';
import type { SiteContent } from '../../hosts/sharepoint/sharePointShapes.ts';
import { hostPath } from '../frame/hostApi.ts';
import { useMatchesMedia } from '../frame/useMatchesMedia.ts';
import { HOME, listAddress, siteAddress } from './sharePointAddress.ts';
import { ListIcon, SiteMark } from './SiteMark.tsx';

export interface Crumb {
  readonly title: string;
  readonly address: string;
}

export interface SiteFrameProps {
  readonly site: SiteContent;
  /** Name in the address of the list that is open. */
  readonly openList?: string;
  /** Name in the address of the page that is open. */
  readonly openPage?: string;
  /** Between the site and the page. */
  readonly crumbs?: readonly Crumb[];
  readonly title: string;
  readonly children: ReactNode;
}

/** What is around every page of a site: where one is, and at the left (where there is room) what else the site has. */
export function SiteFrame({ site, openList, openPage, crumbs = [], title, children }: SiteFrameProps) {
  const styles = useStyles();
  const isWide = useMatchesMedia('(min-width: 1000px)');
  const isSiteHome = openList === undefined && openPage === undefined;
  useEffect(() => {
    document.title = isSiteHome ? `${site.title} – SharePoint` : `${title} – ${site.title}`;
  }, [isSiteHome, site.title, title]);
  const way = [{ title: 'Websteder', address: HOME }, ...(isSiteHome ? [] : [{ title: site.title, address: siteAddress(site.path) }]), ...crumbs];
  return (
    <div className={styles.frame}>
      {isWide && <SiteNav site={site} openList={openList} openPage={openPage} />}
      <div className={styles.page}>
        <nav aria-label="Brødkrumme">
          <ol className={styles.crumbs}>
            {way.map((crumb, index) => (
              <li key={crumb.address} className={styles.crumb}>
                {index > 0 && <span aria-hidden>›</span>}
                <Link href={hostPath(crumb.address)}>{crumb.title}</Link>
              </li>
            ))}
          </ol>
        </nav>
        <h1 className={styles.title}>
          {isSiteHome && <SiteMark title={site.title} size={32} />}
          {title}
        </h1>
        {children}
      </div>
    </div>
  );
}

interface SiteNavProps {
  readonly site: SiteContent;
  readonly openList: string | undefined;
  readonly openPage: string | undefined;
}

function SiteNav({ site, openList, openPage }: SiteNavProps) {
  const styles = useStyles();
  return (
    <nav className={styles.nav} aria-label="Webstedets indhold">
      <p className={styles.site}>
        <SiteMark title={site.title} size={32} />
        <span className={styles.siteTitle}>{site.title}</span>
      </p>
      <ul className={styles.links}>
        <NavLink address={siteAddress(site.path)} isOpen={openList === undefined && openPage === undefined}>
          Hjem
        </NavLink>
        {site.navigation.map(({ title, url }) => (
          <NavLink key={url} address={HOME + url} isOpen={openPage !== undefined && url === `${site.path}/SitePages/${openPage}`}>
            {title}
          </NavLink>
        ))}
        {site.lists.map((list) => (
          <NavLink key={list.name} address={listAddress(site.path, list)} isOpen={list.name === openList}>
            <ListIcon isLibrary={list.isLibrary} size={16} />
            {list.title}
          </NavLink>
        ))}
      </ul>
    </nav>
  );
}

function NavLink({ address, isOpen, children }: { readonly address: string; readonly isOpen: boolean; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <li>
      <Link href={hostPath(address)} aria-current={isOpen ? 'page' : undefined} className={mergeClasses(styles.link, isOpen && styles.open)}>
        {children}
      </Link>
    </li>
  );
}

const useStyles = makeStyles({
  frame: { display: 'flex', flexGrow: 1, minWidth: 0 },
  nav: { width: '228px', flexShrink: 0, overflowY: 'auto', padding: '20px 8px', borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  site: { display: 'flex', alignItems: 'center', gap: '10px', margin: '0 8px 12px' },
  siteTitle: { fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300, minWidth: 0, overflowWrap: 'anywhere' },
  links: { listStyle: 'none', margin: 0, padding: 0 },
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    minHeight: '32px',
    padding: '2px 12px',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  open: { fontWeight: tokens.fontWeightSemibold, boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground2 },
  page: { flexGrow: 1, minWidth: 0, overflowY: 'auto', padding: '20px 28px 48px', '@media (max-width: 640px)': { padding: '12px 16px 32px' } },
  crumbs: { listStyle: 'none', display: 'flex', flexWrap: 'wrap', margin: 0, padding: 0, gap: '0 8px', fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground3 },
  crumb: { display: 'flex', gap: '8px', minHeight: '24px', alignItems: 'center', overflowWrap: 'anywhere' },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    margin: '4px 0 8px',
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
});
