import { makeStyles } from '@fluentui/react-components';
import { AppsListRegular } from '@fluentui/react-icons/svg/apps-list';
import { PeopleSwapRegular } from '@fluentui/react-icons/svg/people-swap';
import { useState } from 'react';
import { boot, type HostBoot } from '../frame/boot.ts';
import { hostPath } from '../frame/hostApi.ts';
import { HostFrame } from '../frame/HostFrame.tsx';
import { useHostTheme } from '../frame/hostTheme.ts';
import { useMatchesMedia } from '../frame/useMatchesMedia.ts';
import { Home } from './Home.tsx';
import { LibraryPage } from './LibraryPage.tsx';
import { ListPage } from './ListPage.tsx';
import { ModernPage } from './ModernPage.tsx';
import { HOME, readPlace } from './sharePointAddress.ts';
import { SitePage } from './SitePage.tsx';
import { SiteSearch } from './SiteSearch.tsx';

const RAIL = [
  { key: 'sites', label: 'Hjem', icon: <AppsListRegular fontSize={24} /> },
  { key: 'persons', label: 'Skift person', icon: <PeopleSwapRegular fontSize={24} /> },
] as const;

/** SharePoint as one person browses it: their sites, a site, a list, a library. Every address can be sent on. */
export function SharePoint() {
  const styles = useStyles();
  const [theme, setTheme] = useHostTheme();
  const [words, setWords] = useState(() => new URLSearchParams(location.search).get('q') ?? '');
  const isNarrow = useMatchesMedia('(max-width: 720px)');
  const place = readPlace(location.pathname, new URLSearchParams(location.search));
  const isHome = place.kind === 'home';

  function search(next: string): void {
    if (isHome) setWords(next);
  }
  const submit = (asked: string): void => location.assign(hostPath(`${HOME}?${new URLSearchParams({ q: asked })}`));
  const box = <SiteSearch words={words} onWords={search} onSubmit={isHome ? undefined : submit} />;

  return (
    <HostFrame
      product="SharePoint"
      theme={theme}
      onTheme={setTheme}
      rail={RAIL}
      chosen={isHome ? 'sites' : ''}
      onChoose={(key) => location.assign(key === 'sites' ? hostPath(HOME) : '/')}
      bar={isNarrow ? undefined : box}
      place={tenantWords()}
    >
      <div className={styles.page}>
        {place.kind === 'home' && <Home words={words} search={isNarrow ? box : undefined} />}
        {place.kind === 'site' && <SitePage site={place.site} />}
        {place.kind === 'page' && <ModernPage site={place.site} name={place.page} />}
        {place.kind === 'list' && <ListPage site={place.site} list={place.list} />}
        {place.kind === 'library' && <LibraryPage site={place.site} list={place.list} path={place.path} />}
      </div>
    </HostFrame>
  );
}

/** Whose SharePoint this is: who is a guest somewhere is here as that guest. */
function tenantWords(): string {
  const { tenants } = boot<HostBoot>();
  const guest = tenants.find(({ isHome }) => !isHome);
  return guest ? `Gæst hos ${guest.name}` : (tenants[0]?.name ?? '');
}

const useStyles = makeStyles({ page: { display: 'flex', flexGrow: 1, minWidth: 0 } });
