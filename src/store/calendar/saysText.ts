/**
 * Whether a body says everything that an html of ours says. The mail program rewrites the marks and breaks lines where it likes, so
 * only the letters are compared.
 */
export function saysText(body: string, html: string): boolean {
  return lettersOf(body).includes(lettersOf(html));
}

function lettersOf(html: string): string {
  return html
    .replace(/<(style|head|script)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_, hex: string | undefined, digits: string | undefined) => String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(digits)))
    .replace(/&(\w+);/g, (mark, name: string) => MARKS[name] ?? mark)
    .replace(/[\s\u00a0]+/g, '');
}

/** What our own html writes for characters, and what Outlook makes of letters and spaces. */
const MARKS: Readonly<Record<string, string>> = {
  nbsp: ' ', lt: '<', gt: '>', quot: '"', apos: "'", amp: '&', aelig: 'æ', oslash: 'ø', aring: 'å', AElig: 'Æ', Oslash: 'Ø', Aring: 'Å', eacute: 'é', ndash: '–', mdash: '—', rdquo: '”', rsquo: '’', hellip: '…',
};
