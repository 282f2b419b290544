import type { BrowserContext } from 'playwright-core';

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

const REFUSED = 'The content policy refused';

/**
 * Tells what goes wrong in any page of the profile. The browser writes refusals of the content policy down under the address of what was
 * refused, which may be another host's; so each page also says them itself.
 */
export async function watchProblems(profile: BrowserContext, tell: (line: string) => void): Promise<void> {
  await profile.addInitScript((refused) => {
    // In the capture phase, so that no page can keep it to itself.
    window.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => console.error(`${refused} ${blockedURI} (${effectiveDirective})`), true);
  }, REFUSED);
  profile.on('console', (message) => {
    const problem = problemOf(message.type(), message.text(), message.text().startsWith(REFUSED) ? '' : message.location().url);
    if (problem !== null) tell(problem);
  });
  profile.on('weberror', (error) => tell(`threw ${error.error().message}`));
}
