import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Municipality, openMunicipality } from '../../scripts/start/openMunicipality.ts';
import { projectRoot } from '../../simulator/kernel/projectRoot.ts';

/** Where both servers answer. The addresses are in the state, so a kept state is opened at the same ports. */
export interface Ports {
  readonly m365Port: number;
  readonly appPort: number;
}

/** A copy of the prepared municipality, for one test file to change as it likes. */
export interface StateCopy extends Ports {
  readonly dataFolder: string;
  remove(): void;
}

/** Monday of the demo's week, before anybody has begun. */
export const MONDAY_MORNING = '2026-11-23T08:00';

/** Who runs beside the other has a state and ports of its own: one would open where the other answers already. */
export type Runs = 'journeys' | 'contract';

const FIRST: Readonly<Record<Runs, Ports>> = {
  journeys: { m365Port: 4500, appPort: 3500 },
  contract: { m365Port: 4550, appPort: 3550 },
};
const MOST_TRIES = 20;

const folderOf = (runs: Runs): string => join(projectRoot(), 'build', 'test-state', runs);
const portsFile = (runs: Runs): string => join(folderOf(runs), 'ports.json');

/** Prepares the demo municipality once and keeps it while nothing that it is made of changes. */
export async function prepareState(runs: Runs): Promise<void> {
  const folder = folderOf(runs);
  const kept = readPorts(runs);
  const isKeptFree = kept !== undefined && (await areFree(kept));
  const ports = isKeptFree ? kept : await freePorts(FIRST[runs]);
  mkdirSync(folder, { recursive: true });
  // Written last of all by set-up: without it the state counts as none.
  if (!isKeptFree) rmSync(join(folder, 'ready'), { force: true });
  writeFileSync(portsFile(runs), JSON.stringify(ports));
  const municipality = await openMunicipality(projectRoot(), { ...ports, dataFolder: folder, reset: false, clock: MONDAY_MORNING }, () => undefined);
  await municipality.microsoft365.close();
}

/** @throws Error when nothing is prepared: journeys are run by their project, which does. */
export function copyState(runs: Runs): StateCopy {
  const folder = folderOf(runs);
  const ports = readPorts(runs);
  if (!ports) throw new Error(`No municipality is prepared for the ${runs}; run them by their project.`);
  const dataFolder = mkdtempSync(join(tmpdir(), 'treklang-journey-'));
  for (const name of readdirSync(folder)) cpSync(join(folder, name), join(dataFolder, name));
  return { ...ports, dataFolder, remove: () => rmSync(dataFolder, { recursive: true, force: true }) };
}

/** The prepared municipality for a test without pages, in a copy of its own. Close both in `afterAll`. */
export async function openCopy(runs: Runs): Promise<{ readonly municipality: Municipality; readonly copy: StateCopy }> {
  const copy = copyState(runs);
  const municipality = await openMunicipality(projectRoot(), { ...copy, reset: false, clock: MONDAY_MORNING }, () => undefined);
  return { municipality, copy };
}

function readPorts(runs: Runs): Ports | undefined {
  return existsSync(portsFile(runs)) ? (JSON.parse(readFileSync(portsFile(runs), 'utf8')) as Ports) : undefined;
}

async function freePorts(first: Ports): Promise<Ports> {
  for (let step = 0; step < MOST_TRIES; step += 1) {
    const ports = { m365Port: first.m365Port + step, appPort: first.appPort + step };
    if (await areFree(ports)) return ports;
  }
  throw new Error(`No free ports from ${first.m365Port} and ${first.appPort} on`);
}

async function areFree({ m365Port, appPort }: Ports): Promise<boolean> {
  return (await isFree(m365Port)) && isFree(appPort);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, 'localhost', () => probe.close(() => resolve(true)));
  });
}
