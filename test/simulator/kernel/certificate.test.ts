import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCertificate } from '../../../simulator/kernel/certificate.ts';

describe('the certificate of this machine', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'treklang-certificate-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is for localhost, strong enough for a browser, and ends within two years', async () => {
    const certificate = new X509Certificate((await loadCertificate(folder)).certificate);

    const years = (new Date(certificate.validTo).getTime() - Date.now()) / (365.25 * 86_400_000);
    expect(certificate.checkHost('localhost')).toBe('localhost');
    expect(certificate.checkIP('127.0.0.1')).toBe('127.0.0.1');
    expect(certificate.publicKey.asymmetricKeyDetails!.modulusLength).toBeGreaterThanOrEqual(2048);
    expect(years).toBeGreaterThan(1);
    expect(years).toBeLessThan(2);
  });

  it('is kept, so that it is trusted once only, and readable by its owner alone', async () => {
    const first = await loadCertificate(folder);

    expect(await loadCertificate(folder)).toEqual(first);
    expect(statSync(join(folder, 'certificate.pem')).mode & 0o077).toBe(0);
  });

  it('is made anew when the file holds none', async () => {
    writeFileSync(join(folder, 'certificate.pem'), 'broken');

    expect((await loadCertificate(folder)).certificate).toContain('BEGIN CERTIFICATE');
  });
});
