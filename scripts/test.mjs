// Installs what is missing and runs all tests: the browser journeys one at a time, and beside them everything else with what they leave of the machine.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, setPriority } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser, installPackages, requireNode, requireWritable } from './requirements.mjs';

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
/** A worker keeps something of every file it has run; past this it spends its time on tidying up. */
const memory = '--workerIdleMemoryLimit=1500MB';
const others = ['--selectProjects', 'unit', 'screens', 'simulator', 'contract', 'architecture', workers, memory];
const journeys = ['--selectProjects', 'journeys', '--runInBand'];
/** A journey waits for pages and has patience for so long only; the others can wait. */
const LATER = 10;

const given = process.argv.slice(2);
const runs = given.length > 0 ? [{ args: given }] : [{ args: journeys, isHeld: true }, { args: others, priority: LATER }];
const counts = await Promise.all(runs.map((one, index) => count(one, join(results, `${index}.json`))));

const passed = counts.reduce((sum, one) => sum + one.passed, 0);
const failed = counts.reduce((sum, one) => sum + one.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

async function count({ args, isHeld = false, priority }, file) {
  const status = await run(['--forceExit', '--json', `--outputFile=${file}`, '--testLocationInResults=false'].concat(args), isHeld, priority);
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(file, 'utf8'));
  const broken = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: broken === 0 && status !== 0 ? 1 : broken };
}

/** `isHeld`: its lines come when it has ended, not in between those of another run. */
function run(args, isHeld, priority) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [jest, ...args], { cwd: root, env: environment, stdio: ['ignore', isHeld ? 'pipe' : 'inherit', isHeld ? 'pipe' : 'inherit'] });
    if (priority !== undefined) setPriority(child.pid, priority);
    const lines = [];
    child.stdout?.on('data', (part) => lines.push(part));
    child.stderr?.on('data', (part) => lines.push(part));
    child.on('close', (status) => {
      process.stdout.write(Buffer.concat(lines));
      resolve(status);
    });
  });
}
