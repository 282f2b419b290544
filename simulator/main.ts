import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCertificate } from './kernel/certificate.ts';
import { projectRoot } from './kernel/projectRoot.ts';
import { startMicrosoft365 } from './start.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4000' },
    'app-origin': { type: 'string', default: 'https://localhost:3000' },
    /** File of the state, or `:memory:`. */
    data: { type: 'string', default: join(projectRoot(), '.state/microsoft365.db') },
    /** PEM files; left out: a certificate of our own beside the state. */
    key: { type: 'string' },
    cert: { type: 'string' },
    /** Instant with zone at which the business clock starts. */
    clock: { type: 'string' },
  },
});

async function main(): Promise<void> {
  const { key, cert, clock } = values;
  const certificate =
    key !== undefined && cert !== undefined
      ? { key: readFileSync(key, 'utf8'), certificate: readFileSync(cert, 'utf8') }
      : await loadCertificate(join(projectRoot(), '.state'));
  const start = clock === undefined ? undefined : new Date(clock);
  if (start && Number.isNaN(start.getTime())) throw new Error(`--clock ${clock} is no instant`);
  const running = await startMicrosoft365({
    port: Number(values.port),
    appOrigin: values['app-origin'],
    dataFile: values.data,
    certificate,
    ...(start ? { clock: start } : {}),
  });
  console.log(`Local Microsoft 365 at ${running.origin}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void running.close().then(() => process.exit(0)));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
