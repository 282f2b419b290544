// Sets up what is missing and runs everything: the local Microsoft 365 and Treklang.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages, requireNode, requireWritable } from './requirements.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
requireNode();
requireWritable(process.env.TREKLANG_DATA ?? join(root, '.state'));
installPackages(root);

const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'scripts', 'start', 'main.ts'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
