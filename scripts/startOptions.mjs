// How the local Treklang is to be started. Plain JavaScript with nothing but Node: it is read before anything is installed.
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const START_USAGE = `npm start -- [--reset] [--clock 2026-11-23T08:00] [--trust]

  --reset   starts afresh
  --clock   starts the business clock at this time in Denmark
  --trust   installs this machine's certificate where browsers look

M365_PORT (4000) and APP_PORT (3000) move the two servers, TREKLANG_DATA the folder of the state.`;

/**
 * The shape is `StartOptions` of start/options.ts.
 * @throws Error with one line for a person when an option is unknown or misspelt.
 */
export function readOptions(args, environment, root) {
  const { reset = false, clock, trust = false, help = false } = readArguments(args);
  if (clock !== undefined) requireTime(clock);
  const options = {
    m365Port: readPort(environment, 'M365_PORT', 4000),
    appPort: readPort(environment, 'APP_PORT', 3000),
    dataFolder: environment.TREKLANG_DATA ? resolve(environment.TREKLANG_DATA) : join(root, '.state'),
    reset,
    clock: clock ?? null,
    trust,
    help,
  };
  if (options.m365Port === options.appPort) throw new Error(`M365_PORT and APP_PORT are both ${options.appPort}; they must differ.`);
  return options;
}

function readArguments(args) {
  try {
    const { values } = parseArgs({ args, options: { reset: { type: 'boolean' }, clock: { type: 'string' }, trust: { type: 'boolean' }, help: { type: 'boolean' } } });
    return values;
  } catch (error) {
    const [what] = error.message.split('. ');
    throw new Error(`${what.replace(/\.$/, '')}. npm start takes --reset, --clock 2026-11-23T08:00 and --trust.`);
  }
}

function requireTime(clock) {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(clock)) throw new Error(`--clock takes a time like 2026-11-23T08:00, not ${clock}.`);
  // Read as UTC, where every time of the clock exists: an impossible day or hour is refused or moved.
  const moment = new Date(`${clock}:00Z`);
  if (Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, clock.length) !== clock) {
    throw new Error(`--clock takes a time that exists, like 2026-11-23T08:00; there is no ${clock}.`);
  }
}

function readPort(environment, name, usual) {
  const given = environment[name];
  if (given === undefined || given === '') return usual;
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Error(`${name} takes a port number, not ${given}.`);
  return port;
}

/** @throws Error with one line for a person when nobody can listen there. */
export async function requireFreePort(port, variable) {
  const code = await new Promise((answer) => {
    const probe = createServer();
    probe.once('error', (error) => answer(error.code));
    probe.listen(port, 'localhost', () => probe.close(() => answer(null)));
  });
  if (code === null) return;
  if (code === 'EACCES') throw new Error(`You may not listen at port ${port}. Choose another with ${variable}=….`);
  throw new Error(`Port ${port} is taken. Stop what listens there, or choose another with ${variable}=….`);
}
