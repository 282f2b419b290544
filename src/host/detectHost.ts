import type { AppConfig } from '#config';
import { browserHost } from './browser/browserHost.ts';
import type { Host } from './host.ts';
import { isFramed } from './isFramed.ts';
import { loadOffice } from './office/loadOffice.ts';
import { softly } from './softLimit.ts';
import { loadTeams } from './teams/loadTeams.ts';

/** The page that was opened; each host opens its own. */
export type Door = 'tab' | 'pane' | 'web';

export interface Surroundings {
  readonly loadTeams: typeof loadTeams;
  readonly loadOffice: typeof loadOffice;
}

/** A host that takes longer does not keep the person waiting: cached content is shown meanwhile (initialisation may take a minute). */
const SOFT_LIMIT_MS = 3_000;

type HostConfig = Pick<AppConfig, 'trustedHostOrigins' | 'officeScripts'>;

/**
 * Asks the host that opened this page who it is. A page opened by itself is a browser.
 * Never rejects: what does not answer is a browser page, and `late` tells when it does.
 */
export function detectHost(config: HostConfig, door: Door, surroundings: Surroundings = { loadTeams, loadOffice }): Promise<Host> {
  if (door === 'pane') return answered(openOffice(config, surroundings), 'pane');
  if (door === 'tab' && isFramed()) return answered(openTeams(config, surroundings), 'content');
  return Promise.resolve(browserHost());
}

/** Each door fetches its own host's code only, together with that host's library. */
async function openOffice({ officeScripts }: HostConfig, surroundings: Surroundings): Promise<Host> {
  const [office, { officeHost }] = await Promise.all([surroundings.loadOffice(officeScripts), import('./office/officeHost.ts')]);
  return officeHost(office);
}

async function openTeams({ trustedHostOrigins }: HostConfig, surroundings: Surroundings): Promise<Host> {
  const [teams, { teamsHost }] = await Promise.all([surroundings.loadTeams(), import('./teams/teamsHost.ts')]);
  return teamsHost(teams, trustedHostOrigins);
}

async function answered(host: Promise<Host>, frame: 'pane' | 'content'): Promise<Host> {
  const late = host.catch(() => browserHost(frame));
  return softly(late, SOFT_LIMIT_MS, () => ({ ...browserHost(frame), late }));
}
