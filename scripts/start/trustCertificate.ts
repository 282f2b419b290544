import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Puts this machine's own certificate where its browsers look for trust.
 * @returns one line on what was done, or on what a person can do instead.
 */
export function trustCertificate(dataFolder: string): string {
  const file = join(dataFolder, 'certificate.pem');
  const isDone = INSTALLERS[process.platform]?.(file) ?? false;
  return isDone ? 'The certificate is trusted from now on; restart the browser.' : `The certificate could not be installed; add ${file} to the browser's authorities by hand.`;
}

const INSTALLERS: Partial<Record<NodeJS.Platform, (file: string) => boolean>> = {
  darwin: (file) => succeeds('security', ['add-trusted-cert', '-r', 'trustRoot', '-k', join(homedir(), 'Library/Keychains/login.keychain-db'), file]),
  win32: (file) => succeeds('certutil', ['-addstore', '-user', 'Root', file]),
  // Chromium on Linux reads its own database, other programs the system's.
  linux: (file) => [trustInChromium(file), trustInSystem(file)].some(Boolean),
};

function trustInChromium(file: string): boolean {
  return succeeds('certutil', ['-d', `sql:${join(homedir(), '.pki/nssdb')}`, '-A', '-t', 'C,,', '-n', 'Treklang', '-i', file]);
}

function trustInSystem(file: string): boolean {
  try {
    copyFileSync(file, '/usr/local/share/ca-certificates/treklang.crt');
  } catch {
    return false;
  }
  return succeeds('update-ca-certificates', []);
}

function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
