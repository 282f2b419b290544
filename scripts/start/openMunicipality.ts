import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AppConfig } from '#config';
import { demoTenants } from '../../simulator/directory/demoPersons.ts';
import { findTenant } from '../../simulator/directory/users.ts';
import { type Certificate, loadCertificate } from '../../simulator/kernel/certificate.ts';
import { type Microsoft365, startMicrosoft365 } from '../../simulator/start.ts';
import { type LocalAddresses, localConfig } from './appConfig.ts';
import { mondayMorning, wallTime } from './businessClock.ts';
import { contentHash } from '../../simulator/kernel/contentHash.ts';
import type { StartOptions } from './options.ts';
import { prepareMunicipality } from './prepareMunicipality.ts';

/** The local Microsoft 365 with the demo municipality in it, before any page of ours is served. */
export interface Municipality extends LocalAddresses {
  readonly microsoft365: Microsoft365;
  readonly certificate: Certificate;
  readonly config: () => AppConfig;
}

/** What the prepared municipality is made of: when one of these changes, set-up and demo run again over what is there. */
const PREPARED_FROM = ['demo', 'scripts/setUp', 'scripts/demo', 'src/store'];

/** Files of the data folder: the state, and the mark that it is whole. */
export const DATA_FILE = 'microsoft365.db';
export const READY_FILE = 'ready';

/**
 * Opens what `dataFolder` keeps, and prepares it when it is new or made of something else.
 *
 * @param say one line of progress for the person who waits
 * @throws Error with `code` EADDRINUSE when the port is taken
 */
export async function openMunicipality(root: string, options: Omit<StartOptions, 'trust'>, say: (line: string) => void): Promise<Municipality> {
  const { dataFolder } = options;
  const dataFile = join(dataFolder, DATA_FILE);
  const readyFile = join(dataFolder, READY_FILE);
  if (options.reset) removeState(dataFile, readyFile);
  const isFirst = !existsSync(readyFile);
  if (isFirst) removeState(dataFile, readyFile);

  const certificate = await loadCertificate(dataFolder);
  const addresses = { m365: `https://localhost:${options.m365Port}`, app: `https://localhost:${options.appPort}` };
  const clock = options.clock !== null ? wallTime(options.clock) : isFirst ? mondayMorning(new Date()) : undefined;
  const microsoft365 = await startMicrosoft365({ port: options.m365Port, appOrigin: addresses.app, dataFile, certificate, ...(clock ? { clock } : {}) });
  const config = (): AppConfig => localConfig(addresses, tenantIdOf(microsoft365), clockOffsetOf(microsoft365));
  try {
    const prepared = contentHash(root, PREPARED_FROM) + addresses.m365 + addresses.app;
    if (isFirst || readFileSync(readyFile, 'utf8') !== prepared) {
      await prepareMunicipality(root, { addresses, config: config(), certificate: certificate.certificate, password: demoTenants().password, say });
      writeFileSync(readyFile, prepared);
    }
    return { ...addresses, microsoft365, certificate, config };
  } catch (error) {
    await microsoft365.close();
    throw error;
  }
}

function tenantIdOf({ world }: Microsoft365): string {
  const tenant = findTenant(world.database, 'fjordbro');
  if (!tenant) throw new Error('The local Microsoft 365 has no municipality; start it with --reset.');
  return tenant.id;
}

function clockOffsetOf({ world }: Microsoft365): number {
  return Math.round((world.clock.now().getTime() - Date.now()) / 60_000);
}

function removeState(dataFile: string, readyFile: string): void {
  for (const file of [dataFile, `${dataFile}-wal`, `${dataFile}-shm`, readyFile]) rmSync(file, { force: true });
}
