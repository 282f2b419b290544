import { escapeHtml } from '../../kernel/escapeHtml.ts';

/** How Outlook stores what it is given: never as it came. */

const HEAD = '<html><head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>';
const FOOT = '</body></html>';

/** A body as Outlook gives it back: active content gone, wrapped in a page of its own. */
export function asOutlookHtml(body: { contentType: string; content: string }): string {
  const inner = body.contentType.toLowerCase() === 'text' ? textToHtml(body.content) : withoutActiveContent(innerHtml(body.content));
  return HEAD + inner + FOOT;
}

export function appendToBody(html: string, more: string): string {
  return html.slice(0, -FOOT.length) + more + FOOT;
}

/** What `Prefer: outlook.body-content-type="text"` answers. */
export function asText(html: string): string {
  return innerHtml(html)
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/<a\b[^>]*href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/gi, (_, href: string, words: string) => (words.trim() === href ? href : `${words}<${href}>`.replace(/[<>]/g, (sign) => (sign === '<' ? '&lt;' : '&gt;'))))
    .replace(/<(br|\/p|\/div|\/li|\/tr|\/h[1-6])\b[^>]*>/gi, '\r\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(lt|gt|quot|#39|nbsp|amp);/g, (_, name: string) => ENTITIES[name] ?? '')
    .trim();
}

/** The first 255 characters of the text. */
export const bodyPreview = (html: string): string => asText(html).slice(0, 255);

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ', amp: '&' };

const textToHtml = (text: string): string => escapeHtml(text).replace(/\r?\n/g, '<br>\r\n');

function innerHtml(html: string): string {
  return /<body\b[^>]*>([\s\S]*?)(?:<\/body>|$)/i.exec(html)?.[1] ?? html.replace(/<\/?(html|head)\b[^>]*>/gi, '');
}

function withoutActiveContent(html: string): string {
  return html
    .replace(/<(script|iframe|object|embed|form|style)\b[\s\S]*?(<\/\1>|$)/gi, '')
    .replace(/\son\w+\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, '')
    .replace(/javascript:/gi, '');
}
