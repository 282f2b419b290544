// Sets up what is missing and runs everything: the local Microsoft 365 and Treklang.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages, requireNode, requireWritable, stop } from './requirements.mjs';

requireNode();
// Only now: an older Node could not even read it.
const { readOptions, requireFreePort, START_USAGE } = await import('./startOptions.mjs');
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const options = await readAll().catch((error) => stop(error.message));
if (options.help) {
  console.log(START_USAGE);
  process.exit(0);
}
requireWritable(options.dataFolder, ', or name another folder in TREKLANG_DATA');
installPackages(root);

const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'scripts', 'start', 'main.ts'), JSON.stringify(options)], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));

/** Everything that can be wrong is told before anything is installed or started. */
async function readAll() {
  const read = readOptions(process.argv.slice(2), process.env, root);
  if (read.help) return read;
  await requireFreePort(read.m365Port, 'M365_PORT');
  await requireFreePort(read.appPort, 'APP_PORT');
  return read;
}
