import { parseArgs } from 'node:util';
import { join } from 'node:path';

/** How the local Treklang is to be started. */
export interface StartOptions {
  readonly m365Port: number;
  readonly appPort: number;
  /** Folder of everything kept between starts. */
  readonly dataFolder: string;
  readonly reset: boolean;
  /** Wall time in Denmark at which the business clock starts, `2026-11-23T08:00`; null keeps the clock. */
  readonly clock: string | null;
  /** Installs the certificate where browsers look. */
  readonly trust: boolean;
}

/** @throws Error with one line for a person when an option is unknown or misspelt. */
export function readOptions(args: readonly string[], environment: NodeJS.ProcessEnv, root: string): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { reset: { type: 'boolean' }, clock: { type: 'string' }, trust: { type: 'boolean' } },
  });
  if (values.clock !== undefined && !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(values.clock)) {
    throw new Error(`--clock takes a time like 2026-11-23T08:00, not ${values.clock}.`);
  }
  return {
    m365Port: readPort(environment, 'M365_PORT', 4000),
    appPort: readPort(environment, 'APP_PORT', 3000),
    dataFolder: environment['TREKLANG_DATA'] ?? join(root, '.state'),
    reset: values.reset ?? false,
    clock: values.clock ?? null,
    trust: values.trust ?? false,
  };
}

function readPort(environment: NodeJS.ProcessEnv, name: string, usual: number): number {
  const given = environment[name];
  if (given === undefined || given === '') return usual;
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Error(`${name} takes a port number, not ${given}.`);
  return port;
}
