import { createElement, type ReactNode, useMemo } from 'react';
import { useBookStyles } from '../Book.styles.ts';

/** What an invitation is made of. Headings are plain lines here: they are of the letter, not of our page. */
const SHOWN: Readonly<Record<string, string>> = {
  H1: 'p', H2: 'p', H3: 'p', P: 'p', OL: 'ol', UL: 'ul', LI: 'li', TABLE: 'table', TBODY: 'tbody', THEAD: 'thead', TR: 'tr', TH: 'th', TD: 'td', DIV: 'div', BLOCKQUOTE: 'blockquote',
};

/** The very text that is sent, in our own theme. It is read as a document that runs nothing, and only known elements are drawn. */
export function InvitationText({ html }: { readonly html: string }) {
  const styles = useBookStyles();
  const nodes = useMemo(() => [...new DOMParser().parseFromString(html, 'text/html').body.childNodes], [html]);
  return <div className={styles.letter}>{nodes.map(drawn)}</div>;
}

function drawn(node: Node, key: number): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof Element)) return null;
  if (node.tagName === 'BR') return <br key={key} />;
  const children = [...node.childNodes].map(drawn);
  // Links lead elsewhere: what they say is enough to judge the letter by.
  if (node.tagName === 'A') return <u key={key}>{children}</u>;
  const tag = SHOWN[node.tagName];
  if (tag === undefined) return null;
  const isHeading = /^H\d$/.test(node.tagName);
  return createElement(tag, { key, ...(tag === 'th' && { scope: node.getAttribute('scope') ?? 'col' }) }, ...(isHeading ? [createElement('strong', { key: 0 }, ...children)] : children));
}
