import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { PageContent, PagePart } from '../../hosts/sharepoint/sharePointShapes.ts';
import { hostPath } from '../frame/hostApi.ts';
import { useLoaded } from '../frame/useLoaded.ts';
import { CanvasText } from './CanvasText.tsx';
import { ListWebPart } from './ListWebPart.tsx';
import { NoAccess, NotHere } from './NoAccess.tsx';
import { dateAndTime } from './plainValue.ts';
import { listAddress } from './sharePointAddress.ts';
import { sharePointApi } from './sharePointApi.ts';
import { SiteFrame } from './SiteFrame.tsx';
import { Failed, Waiting } from './Waiting.tsx';

/** A modern page of a site: its sections one below the other. */
export function ModernPage({ site, name }: { readonly site: string; readonly name: string }) {
  const loaded = useLoaded(`page:${site}/${name}`, () => sharePointApi.page(site, name));
  if (loaded.error !== undefined) return <Failed onRetry={loaded.reload} />;
  if (!loaded.value) return <Waiting />;
  if (loaded.value.kind === 'denied') return <NoAccess />;
  if (loaded.value.kind === 'missing') return <NotHere />;
  return <Page siteName={site} content={loaded.value.value} />;
}

function Page({ siteName, content }: { readonly siteName: string; readonly content: PageContent }) {
  const styles = useStyles();
  const { site, page, parts, modifiedAt, modifiedBy } = content;
  return (
    <SiteFrame site={site} openPage={page.name} title={page.title}>
      <p className={styles.byline}>
        {modifiedBy} · {dateAndTime(modifiedAt)}
      </p>
      {parts.map((part, index) => (
        <Part key={index} siteName={siteName} sitePath={site.path} part={part} />
      ))}
    </SiteFrame>
  );
}

function Part({ siteName, sitePath, part }: { readonly siteName: string; readonly sitePath: string; readonly part: PagePart }) {
  const styles = useStyles();
  if (part.kind === 'text') return <CanvasText html={part.html} />;
  return (
    <section className={styles.list} aria-label={part.title}>
      <div className={styles.head}>
        <h2 className={styles.title}>{part.title}</h2>
        {part.list && <Link href={hostPath(listAddress(sitePath, part.list))}>Vis alle</Link>}
      </div>
      {part.list ? <ListWebPart site={siteName} sitePath={sitePath} list={part.list} view={part.view} /> : <p className={styles.closed}>Du har ikke adgang til denne liste.</p>}
    </section>
  );
}

const useStyles = makeStyles({
  byline: { margin: '0 0 16px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: '12px 0 20px' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', justifyContent: 'space-between', gap: '4px 16px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: '4px 0', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  closed: { margin: '12px 0', color: tokens.colorNeutralForeground2 },
});
