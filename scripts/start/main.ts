import { demoTenants } from '../../simulator/directory/demoPersons.ts';
import type { StartOptions } from './options.ts';
import { startTreklang, type Treklang } from './startTreklang.ts';
import { trustCertificate } from './trustCertificate.ts';

async function main(): Promise<void> {
  const root = process.cwd();
  const options = JSON.parse(process.argv[2] ?? '') as StartOptions;
  const running = await startTreklang(root, options, say);
  if (options.trust) say(trustCertificate(options.dataFolder));
  say(openWhat(running));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void running.close().then(() => process.exit(0)));
}

function openWhat({ m365, app, microsoft365 }: Treklang): string {
  const { persons, password } = demoTenants();
  const now = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Copenhagen' }).format(microsoft365.world.clock.now());
  const names = persons.flatMap(({ name, tryThis }) => (tryThis ? [`  ${name.padEnd(16)} ${tryThis}`] : []));
  return [
    '',
    `Open ${m365} and choose who to be.`,
    `Treklang answers at ${app}. The first time, the browser asks about this machine's own certificate.`,
    '',
    ...names,
    '',
    `Everybody's password is ${password}. The clock stands at ${now}.`,
    'Stop with Ctrl+C; everything is kept.',
  ].join('\n');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  if (process.env['TREKLANG_TRACE']) console.error(error);
  process.exit(1);
});
