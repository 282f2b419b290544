import { projectRoot } from '../../../simulator/kernel/projectRoot.ts';
import type { Journey } from '../journey.ts';
import { type Allowance, ALLOWED } from './allowances.ts';
import { forbiddenWords, type Written } from './forbiddenWords.ts';
import { knownMunicipality } from './municipality.ts';
import { requestCarriers } from './requestCarriers.ts';
import { scan, type ScanResult } from './scan.ts';
import { worldCarriers } from './worldCarriers.ts';

/**
 * Whatever a journey has left so far: what Microsoft 365 keeps and was asked, and what the browsers showed, kept and sent.
 * Ends a journey as well: `expect((await scanJourney(journey)).leaks).toEqual([])`.
 *
 * @param written what the journey itself has typed about somebody
 * @param allowed what may stand somewhere because of what this journey does
 */
export async function scanJourney({ wire, browsers }: Pick<Journey, 'wire' | 'browsers'>, written: readonly Written[] = [], allowed: readonly Allowance[] = []): Promise<ScanResult> {
  const known = knownMunicipality(projectRoot());
  const { sites } = known.plan;
  const carriers = [...worldCarriers(wire.world, sites), ...requestCarriers(wire.world, sites), ...(await browsers.carriers())];
  return scan(carriers, forbiddenWords(known, written), [...ALLOWED, ...allowed]);
}
