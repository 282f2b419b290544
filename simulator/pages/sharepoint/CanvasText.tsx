import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';

/** The text of a page. Made of the elements SharePoint's text editor knows; of anything else only the words stay. */
export function CanvasText({ html }: { readonly html: string }) {
  const styles = useStyles();
  return <div className={styles.text}>{childrenOf(new DOMParser().parseFromString(html, 'text/html').body)}</div>;
}

const ACTIVE = ['script', 'style', 'iframe', 'object', 'embed', 'template'];

function childrenOf(parent: Node): readonly ReactNode[] {
  return [...parent.childNodes].map((node, index) => <Fragment key={index}>{elementOf(node)}</Fragment>);
}

function elementOf(node: Node): ReactNode {
  if (!(node instanceof Element)) return node.textContent;
  const name = node.tagName.toLowerCase();
  if (ACTIVE.includes(name)) return null;
  const children = childrenOf(node);
  switch (name) {
    case 'p':
      return <p>{children}</p>;
    case 'h2':
      return <h2>{children}</h2>;
    case 'h3':
      return <h3>{children}</h3>;
    case 'strong':
      return <strong>{children}</strong>;
    case 'ul':
      return <ul>{children}</ul>;
    case 'li':
      return <li>{children}</li>;
    case 'a':
      return linkOf(node, children);
    default:
      return children;
  }
}

/** Only https: neither scripts nor other programs. */
function linkOf(node: Element, children: readonly ReactNode[]): ReactNode {
  const address = URL.parse(node.getAttribute('href') ?? '', location.origin);
  if (address?.protocol !== 'https:') return children;
  return (
    <Link inline href={address.href} target="_blank" rel="noopener noreferrer">
      {children}
    </Link>
  );
}

const useStyles = makeStyles({
  text: {
    maxWidth: '860px',
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    '& p': { margin: '0 0 10px' },
    '& h2': { margin: '16px 0 6px', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
    '& h3': { margin: '12px 0 6px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
    '& ul': { margin: '0 0 10px', paddingInlineStart: '20px' },
    '& li': { margin: '0 0 4px' },
  },
});
