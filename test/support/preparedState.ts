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

const FIRST: Ports = { m365Port: 4500, appPort: 3500 };
const MOST_TRIES = 20;

const folder = (): string => join(projectRoot(), 'build', 'test-state');
const portsFile = (): string => join(folder(), 'ports.json');

/** Prepares the demo municipality once and keeps it while nothing that it is made of changes. */
export async function prepareState(): Promise<void> {
  const kept = readPorts();
  const isKeptFree = kept !== undefined && (await areFree(kept));
  const ports = isKeptFree ? kept : await freePorts();
  mkdirSync(folder(), { recursive: true });
  // Written last of all by set-up: without it the state counts as none.
  if (!isKeptFree) rmSync(join(folder(), 'ready'), { force: true });
  writeFileSync(portsFile(), JSON.stringify(ports));
  const municipality = await openMunicipality(projectRoot(), { ...ports, dataFolder: folder(), reset: false, clock: MONDAY_MORNING }, () => undefined);
  await municipality.microsoft365.close();
}

/** @throws Error when nothing is prepared: journeys are run by their project, which does. */
export function copyState(): StateCopy {
  const ports = readPorts();
  if (!ports) throw new Error('No municipality is prepared; run the project journeys by its name.');
  const dataFolder = mkdtempSync(join(tmpdir(), 'treklang-journey-'));
  // What an earlier state of the tests kept in folders here is no part of it.
  for (const one of readdirSync(folder(), { withFileTypes: true })) if (one.isFile()) cpSync(join(folder(), one.name), join(dataFolder, one.name));
  return { ...ports, dataFolder, remove: () => rmSync(dataFolder, { recursive: true, force: true }) };
}

/** The prepared municipality for a test without pages, in a copy of its own. Close both in `afterAll`. */
export async function openCopy(): Promise<{ readonly municipality: Municipality; readonly copy: StateCopy }> {
  const copy = copyState();
  const municipality = await openMunicipality(projectRoot(), { ...copy, reset: false, clock: MONDAY_MORNING }, () => undefined);
  return { municipality, copy };
}

function readPorts(): Ports | undefined {
  return existsSync(portsFile()) ? (JSON.parse(readFileSync(portsFile(), 'utf8')) as Ports) : undefined;
}

async function freePorts(): Promise<Ports> {
  for (let step = 0; step < MOST_TRIES; step += 1) {
    const ports = { m365Port: FIRST.m365Port + step, appPort: FIRST.appPort + step };
    if (await areFree(ports)) return ports;
  }
  throw new Error(`No free ports from ${FIRST.m365Port} and ${FIRST.appPort} on`);
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
