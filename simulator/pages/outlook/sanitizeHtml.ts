const ALLOWED = new Set(
  'A B BLOCKQUOTE BR CAPTION CODE DIV EM FONT H1 H2 H3 H4 HR I IMG LI OL P PRE S SPAN STRONG SUB SUP TABLE TBODY TD TFOOT TH THEAD TR U UL'.split(' '),
);
const DROPPED_WHOLE = 'script, style, iframe, object, embed, form, input, button, textarea, select, svg, math, link, meta, base, template, title';
const ALLOWED_ATTRIBUTES = new Set(['align', 'alt', 'border', 'cellpadding', 'cellspacing', 'colspan', 'href', 'rowspan', 'src', 'style', 'title', 'valign', 'width']);

/** A body for the editor, which is a part of the page itself: only elements and attributes of a list, links and pictures of safe kinds. */
export function sanitizeHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll(DROPPED_WHOLE)) element.remove();
  for (const element of [...body.querySelectorAll('*')].reverse()) {
    if (ALLOWED.has(element.tagName)) cleanAttributes(element);
    else element.replaceWith(...element.childNodes);
  }
  return body.innerHTML;
}

function cleanAttributes(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    if (!ALLOWED_ATTRIBUTES.has(name) || !isSafe(name, value)) element.removeAttribute(name);
  }
}

function isSafe(name: string, value: string): boolean {
  if (name === 'href') return /^(https?:|mailto:|#)/i.test(value.trim());
  if (name === 'src') return /^data:image\/(png|jpeg|gif);/i.test(value.trim());
  if (name === 'style') return !/url\s*\(|expression|@import|position\s*:/i.test(value);
  return true;
}
