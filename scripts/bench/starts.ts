import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BUDGET } from './budgets.ts';
import type { Lab } from './lab.ts';
import { atMost, rounded, type Subject } from './subject.ts';

/** From `npm start` to the line that says where to go. */
export const starts: Subject = {
  name: 'starts',
  title: 'Starting Treklang, seconds',
  async measure(lab) {
    await lab.rest();
    const isBuilt = existsSync(join(lab.root, 'build', 'app'));
    rmSync(join(lab.folder, 'prepared'), { recursive: true, force: true });
    const [first, second] = [await secondsToReady(lab), await secondsToReady(lab)];
    return {
      tables: [{ title: 'From the command to the address', columns: ['', 'seconds', 'ratio'], rows: [['first start: set-up and demo municipality', rounded(first), `${rounded(first / second)} ×`], ['second start', rounded(second), '1 ×']] }],
      notes: [isBuilt ? 'The pages were built before, or had to be built for the first start only when something in them had changed.' : 'The first start built the pages as well.'],
      budgets: [atMost('second start', second, BUDGET.secondStartSeconds, 's')],
    };
  },
};

async function secondsToReady({ root, folder, ports }: Lab): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, [join(root, 'scripts', 'start.mjs')], {
    cwd: root,
    env: { ...process.env, TREKLANG_DATA: join(folder, 'prepared'), M365_PORT: String(ports.m365), APP_PORT: String(ports.app) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await ready(child);
  const seconds = (performance.now() - began) / 1_000;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
  return seconds;
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (part: Buffer) => {
      said += part.toString('utf8');
      if (/^Open https:/m.test(said)) resolve();
    });
    child.once('exit', (code) => reject(new Error(`Treklang ended with ${code} before it was ready`)));
  });
}
