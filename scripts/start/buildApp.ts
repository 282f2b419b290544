import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from '../../simulator/kernel/contentHash.ts';

const SOURCES = ['src', 'webpack.config.js', 'scripts/webpack', 'package-lock.json'];

/**
 * Builds the pages when something they are made of has changed since the last time.
 * @throws Error when webpack fails; its own lines are on the screen.
 */
export async function buildApp(root: string): Promise<void> {
  const output = join(root, 'build', 'app');
  const stampFile = join(root, 'build', 'app.stamp');
  const stamp = contentHash(root, SOURCES);
  if (existsSync(output) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  await runWebpack(root);
  writeFileSync(stampFile, stamp);
}

function runWebpack(root: string): Promise<void> {
  const webpack = join(root, 'node_modules', 'webpack-cli', 'bin', 'cli.js');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [webpack, '--mode', 'production', '--stats', 'errors-only'], { cwd: root, stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error('The pages could not be built; the lines above say why.'))));
  });
}
