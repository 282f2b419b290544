import { join } from 'node:path';
import type { AppConfig } from '#config';
import { pageFiles } from '../../simulator/hosts/bundlePages.ts';
import type { Microsoft365 } from '../../simulator/start.ts';
import type { LocalAddresses } from './appConfig.ts';
import { serveApp } from './appServer.ts';
import { buildApp } from './buildApp.ts';
import { openMunicipality } from './openMunicipality.ts';
import type { StartOptions } from './options.ts';

export interface Treklang extends LocalAddresses {
  readonly microsoft365: Microsoft365;
  readonly config: () => AppConfig;
  close(): Promise<void>;
}

/**
 * The local Microsoft 365 and Treklang, running and ready to be tried.
 *
 * @param say one line of progress for the person who waits
 * @throws Error with one line for a person
 */
export async function startTreklang(root: string, options: Omit<StartOptions, 'trust'>, say: (line: string) => void): Promise<Treklang> {
  // The pages are built while the municipality is prepared; neither waits for the other.
  const built = Promise.all([buildApp(root), pageFiles()]);
  // Awaited below; a build that fails first must not end the process before that.
  built.catch(() => undefined);
  const municipality = await openMunicipality(root, options, say);
  const { microsoft365, certificate, config, m365, app } = municipality;
  try {
    await built;
    const server = await serveApp({ folder: join(root, 'build', 'app'), port: options.appPort, ...certificate, config });
    return {
      m365,
      app,
      microsoft365,
      config,
      async close() {
        await server.close();
        await microsoft365.close();
      },
    };
  } catch (error) {
    await microsoft365.close();
    throw error;
  }
}
