// Installs what is missing and runs all tests, the browser journeys last and one at a time.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser, installPackages, requireNode, requireWritable, run } from './requirements.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
requireNode();
requireWritable(root);
installPackages(root);
const environment = { ...process.env, CHROMIUM_PATH: ensureBrowser() };
const results = join(root, 'build', 'test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
// Jest leaves one processor idle; where there are only two, that doubles the wait.
const workers = `--maxWorkers=${Math.max(2, availableParallelism() - 1)}`;
const given = process.argv.slice(2);
const runs = given.length > 0 ? [given] : [['--selectProjects', 'unit', 'screens', 'simulator', 'contract', 'architecture', workers], ['--selectProjects', 'journeys', '--runInBand']];
const counts = runs.map((args, index) => count(args, join(results, `${index}.json`)));

const passed = counts.reduce((sum, one) => sum + one.passed, 0);
const failed = counts.reduce((sum, one) => sum + one.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

function count(args, file) {
  const done = run(process.execPath, [jest, ...args, '--forceExit', '--json', `--outputFile=${file}`, '--testLocationInResults=false'], root, environment);
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(file, 'utf8'));
  const broken = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: broken === 0 && done.status !== 0 ? 1 : broken };
}
