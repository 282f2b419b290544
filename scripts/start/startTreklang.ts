import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AppConfig } from '#config';
import { demoTenants } from '../../simulator/directory/demoPersons.ts';
import { findTenant } from '../../simulator/directory/users.ts';
import { pageFiles } from '../../simulator/hosts/bundlePages.ts';
import { loadCertificate } from '../../simulator/kernel/certificate.ts';
import { type Microsoft365, startMicrosoft365 } from '../../simulator/start.ts';
import { type LocalAddresses, localConfig } from './appConfig.ts';
import { serveApp } from './appServer.ts';
import { buildApp } from './buildApp.ts';
import { mondayMorning, wallTime } from './businessClock.ts';
import { contentHash } from './contentHash.ts';
import type { StartOptions } from './options.ts';
import { prepareMunicipality } from './prepareMunicipality.ts';

export interface Treklang extends LocalAddresses {
  readonly microsoft365: Microsoft365;
  readonly config: () => AppConfig;
  close(): Promise<void>;
}

/** What the prepared municipality is made of: when one of these changes, set-up and demo run again over what is there. */
const PREPARED_FROM = ['demo', 'scripts/setUp', 'scripts/demo', 'src/store'];

/**
 * The local Microsoft 365 and Treklang, running and ready to be tried.
 *
 * @param say one line of progress for the person who waits
 * @throws Error with one line for a person
 */
export async function startTreklang(root: string, options: Omit<StartOptions, 'trust'>, say: (line: string) => void): Promise<Treklang> {
  const { dataFolder } = options;
  const dataFile = join(dataFolder, 'microsoft365.db');
  const readyFile = join(dataFolder, 'ready');
  if (options.reset) removeState(dataFile, readyFile);
  const isFirst = !existsSync(readyFile);
  if (isFirst) removeState(dataFile, readyFile);

  const certificate = await loadCertificate(dataFolder);
  const addresses = { m365: `https://localhost:${options.m365Port}`, app: `https://localhost:${options.appPort}` };
  const clock = options.clock !== null ? wallTime(options.clock) : isFirst ? mondayMorning(new Date()) : undefined;
  const microsoft365 = await startMicrosoft365({ port: options.m365Port, appOrigin: addresses.app, dataFile, certificate, ...(clock ? { clock } : {}) });
  const config = (): AppConfig => localConfig(addresses, tenantIdOf(microsoft365), clockOffsetOf(microsoft365));

  const built = Promise.all([buildApp(root), pageFiles()]);
  try {
    const prepared = contentHash(root, PREPARED_FROM) + addresses.m365 + addresses.app;
    if (isFirst || readFileSync(readyFile, 'utf8') !== prepared) {
      await prepareMunicipality(root, { addresses, config: config(), certificate: certificate.certificate, password: demoTenants().password, say });
      writeFileSync(readyFile, prepared);
    }
    await built;
    const app = await serveApp({ folder: join(root, 'build', 'app'), port: options.appPort, ...certificate, config });
    return {
      ...addresses,
      microsoft365,
      config,
      async close() {
        await app.close();
        await microsoft365.close();
      },
    };
  } catch (error) {
    await built.catch(() => undefined);
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
