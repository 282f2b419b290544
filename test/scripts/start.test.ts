import { spawnSync } from 'node:child_process';
import { createServer, type Server } from 'node:net';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Ports nobody of a test run uses: these runs end before anything listens. */
const PORTS = { M365_PORT: '45871', APP_PORT: '45872' };

let folder: string;
let taken: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'treklang-start-'));
  taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, 'localhost', resolve));
});

afterAll(() => {
  taken.close();
  rmSync(folder, { recursive: true });
});

function start(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/start.mjs', ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...PORTS, TREKLANG_DATA: join(folder, 'state'), ...environment },
    timeout: 60_000,
  });
  return { status, said: stdout + stderr };
}

describe('Start, before it installs or starts anything', () => {
  it.each([
    ['a month that is none', '2026-13-45T08:00', '--clock takes a time that exists, like 2026-11-23T08:00; there is no 2026-13-45T08:00.\n'],
    ['a day that February lacks', '2026-02-30T08:00', '--clock takes a time that exists, like 2026-11-23T08:00; there is no 2026-02-30T08:00.\n'],
    ['an hour that is none', '2026-11-23T24:00', '--clock takes a time that exists, like 2026-11-23T08:00; there is no 2026-11-23T24:00.\n'],
    ['a day without a time', '2026-13-45', '--clock takes a time like 2026-11-23T08:00, not 2026-13-45.\n'],
  ])('refuses a clock at %s with one line', (_what, clock, line) => {
    expect(start(['--clock', clock])).toEqual({ status: 1, said: line });
  });

  it('refuses an option it does not know with one line that names those it does', () => {
    expect(start(['--rest'])).toEqual({ status: 1, said: "Unknown option '--rest'. npm start takes --reset, --clock 2026-11-23T08:00 and --trust.\n" });
  });

  it.each(['M365_PORT', 'APP_PORT'])('says that the port of %s is taken', (variable) => {
    const { port } = taken.address() as { port: number };

    expect(start([], { [variable]: String(port) })).toEqual({ status: 1, said: `Port ${port} is taken. Stop what listens there, or choose another with ${variable}=….\n` });
  });

  it('refuses a port that is none, and one port for both servers', () => {
    expect(start([], { APP_PORT: '80000' })).toEqual({ status: 1, said: 'APP_PORT takes a port number, not 80000.\n' });
    expect(start([], { APP_PORT: PORTS.M365_PORT }).said).toBe(`M365_PORT and APP_PORT are both ${PORTS.M365_PORT}; they must differ.\n`);
  });

  it('says that TREKLANG_DATA names a file', () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');

    expect(start([], { TREKLANG_DATA: file })).toEqual({ status: 1, said: `${file} is a file; name a folder in TREKLANG_DATA.\n` });
  });

  it('says where it may not write', () => {
    const below = join(folder, 'a-file', 'state');
    writeFileSync(join(folder, 'a-file'), '');

    expect(start([], { TREKLANG_DATA: below })).toEqual({
      status: 1,
      said: `Treklang may not write in ${below}; give yourself the right, or name another folder in TREKLANG_DATA.\n`,
    });
  });

  it('says so at once where no folder can be made', () => {
    expect(start([], { TREKLANG_DATA: '/proc/x/state' })).toEqual({
      status: 1,
      said: 'Treklang may not write in /proc/x/state; give yourself the right, or name another folder in TREKLANG_DATA.\n',
    });
  });

  it('tells its options when asked', () => {
    const { status, said } = start(['--help']);

    expect(status).toBe(0);
    expect(said).toContain('--clock   starts the business clock');
  });
});

describe('An older Node', () => {
  it.each([
    ['18.20.4', 1, 'Treklang needs Node 20.19 or newer; this is Node 18.20.4.\n'],
    ['20.18.3', 1, 'Treklang needs Node 20.19 or newer; this is Node 20.18.3.\n'],
    ['20.19.0', 0, ''],
    ['22.0.0', 0, ''],
  ])('%s ends with %i', (version, status, line) => {
    const done = spawnSync(process.execPath, ['-e', `import('./scripts/requirements.mjs').then(({ requireNode }) => requireNode('${version}'))`], { encoding: 'utf8' });

    expect([done.status, done.stderr]).toEqual([status, line]);
  });
});
