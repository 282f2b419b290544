import { makeStyles, tokens } from '@fluentui/react-components';
import { localMeetingPath } from './meetingAddress.ts';

/**
 * A body that others wrote: in a frame without scripts, forms or an origin. Links open in a tab of their own, those to
 * online meetings in the local Teams.
 */
export function SafeHtml({ html, title, isDark = false }: { readonly html: string; readonly title: string; readonly isDark?: boolean }) {
  const styles = useStyles();
  return (
    <iframe
      className={styles.frame}
      title={title}
      sandbox="allow-popups allow-popups-to-escape-sandbox allow-downloads"
      srcDoc={documentOf(html, isDark)}
      referrerPolicy="no-referrer"
    />
  );
}

function documentOf(html: string, isDark: boolean): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const active of parsed.querySelectorAll('script, iframe, object, embed, form, link, meta, base, style')) active.remove();
  for (const link of parsed.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    const local = localMeetingPath(href);
    if (local) link.setAttribute('href', new URL(local, location.origin).href);
    else if (!/^(https?:|mailto:|#)/i.test(href)) link.removeAttribute('href');
    link.setAttribute('rel', 'noopener noreferrer');
  }
  const colours = isDark ? 'color:#fff;background:#292929' : 'color:#242424;background:#fff';
  const link = isDark ? '#479ef5' : '#115ea3';
  return `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Brødtekst</title><base target="_blank"><style>body{margin:0;padding:4px 0 16px;font:14px/1.5 "Segoe UI","Open Sans",system-ui,sans-serif;overflow-wrap:anywhere;${colours}}a{color:${link}}table{max-width:100%}</style></head><body>${parsed.body.innerHTML}</body></html>`;
}

const useStyles = makeStyles({
  frame: { flexGrow: 1, width: '100%', minHeight: '180px', border: 'none', backgroundColor: tokens.colorNeutralBackground1 },
});
