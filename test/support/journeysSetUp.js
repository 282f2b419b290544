import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Runs once before all journeys, in a process of its own: nothing of it stays in the memory of the tests. */
export default function prepareJourneys({ rootDir }) {
  const tsx = pathToFileURL(join(rootDir, 'node_modules', 'tsx', 'dist', 'loader.mjs')).href;
  const { status } = spawnSync(process.execPath, ['--import', tsx, join(rootDir, 'test', 'support', 'prepareJourneys.ts')], { cwd: rootDir, stdio: 'inherit' });
  if (status !== 0) throw new Error('The journeys could not be prepared; the lines above say why.');
}
