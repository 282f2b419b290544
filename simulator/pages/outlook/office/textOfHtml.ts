/** Plain text of a body, a line per block. The parsed document never runs scripts. */
export function htmlToText(html: string): string {
  const parsed = new DOMParser().parseFromString(html.replace(/<(br|\/p|\/div|\/li|\/h\d)\b[^>]*>/gi, '\n$&'), 'text/html');
  return (parsed.body.textContent ?? '').replace(/\n{3,}/g, '\n\n').trim();
}

export function textToHtml(plain: string): string {
  const escaped = plain.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  return escaped.replace(/\r?\n/g, '<br>');
}
