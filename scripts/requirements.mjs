// What must be there before anything else can run. Plain JavaScript with nothing but Node: it runs before the install.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const OLDEST_NODE = [20, 19];
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'];

/** Ends the command with one line a person can act on. */
export function stop(line) {
  console.error(line);
  process.exit(1);
}

export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  stop(`Treklang needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${version}.`);
}

/** @param otherwise what else a person can do than give themselves the right */
export function requireWritable(folder, otherwise = '') {
  if (existsSync(folder) && !statSync(folder).isDirectory()) stop(`${folder} is a file; name a folder in TREKLANG_DATA.`);
  try {
    makeFolder(resolve(folder));
    accessSync(folder, constants.W_OK);
  } catch {
    stop(`Treklang may not write in ${folder}; give yourself the right${otherwise}.`);
  }
}

/** From the nearest folder that is there, one by one: asked for all at once where none can be made (/proc), Node tries for ever. */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolder(parent);
  mkdirSync(folder);
}

/** Installs the packages when they are missing or the lock file has changed since. */
export function installPackages(root) {
  const stamp = join(root, 'node_modules', '.installed');
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  requireWritable(root);
  console.log('Installing packages …');
  // Not `npm ci`: it refuses a lock file without the optional packages of other platforms, which a registry need not hold.
  const done = run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], root);
  if (done.status !== 0) stop('The packages could not be installed; the lines above say why.');
  writeFileSync(stamp, lock);
}

/** Path of a Chromium, Chrome or Edge: an installed one, or on Debian as root the distribution's package. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium for the tests …');
    spawnSync('apt-get', ['update'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'ignore' });
    const installed = findBrowser();
    if (installed) return installed;
  }
  return stop('The tests need Chromium, Chrome or Edge: install one, or name its path in CHROMIUM_PATH.');
}

function findBrowser() {
  return [process.env.CHROMIUM_PATH, ...BROWSERS].find((path) => path && existsSync(path));
}

/** Runs a command with its output shown. */
export function run(command, args, cwd, env = process.env) {
  return spawnSync(command, args, { cwd, env, stdio: 'inherit', shell: process.platform === 'win32' });
}
