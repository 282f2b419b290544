/** An answer the app expects and deals with; the browser writes it down as an error all the same. */
const EXPECTED_STATUS = /^Failed to load resource: the server responded with a status of (400|401|403|404|409|410|412) /;

/**
 * What a console line says went wrong; null when nothing did. Refusals of the content policy are errors too.
 * No request leaves this machine: what another host would have answered is not missed.
 */
export function problemOf(kind: string, text: string, url: string): string | null {
  if (kind !== 'error') return null;
  if (EXPECTED_STATUS.test(text)) return null;
  if (url !== '' && URL.parse(url)?.hostname !== 'localhost') return null;
  return `${text} (${url})`;
}
