import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { X509Certificate } from 'node:crypto';
import { join } from 'node:path';
import { generate } from 'selfsigned';

export interface Certificate {
  /** PEM, private. */
  readonly key: string;
  /** PEM; also what a client trusts, for nobody else signed it. */
  readonly certificate: string;
}

const FILE = 'certificate.pem';
/** Browsers refuse certificates for servers that live longer than 398 days. */
const LIFE_DAYS = 397;
const LEAST_LEFT_MS = 7 * 86_400_000;

/** The certificate kept in `folder`; made anew when there is none or when it ends within a week. */
export async function loadCertificate(folder: string): Promise<Certificate> {
  const file = join(folder, FILE);
  const kept = existsSync(file) ? parse(readFileSync(file, 'utf8')) : undefined;
  if (kept && isFresh(kept)) return kept;
  const made = await makeCertificate();
  mkdirSync(folder, { recursive: true });
  // Written whole and then moved: two processes that start at once never read a half of each.
  const temporary = `${file}.${process.pid}`;
  writeFileSync(temporary, made.key + made.certificate, { mode: 0o600 });
  renameSync(temporary, file);
  return parse(readFileSync(file, 'utf8')) ?? made;
}

async function makeCertificate(): Promise<Certificate> {
  const begin = new Date();
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notBeforeDate: new Date(begin.getTime() - 86_400_000),
    notAfterDate: new Date(begin.getTime() + LIFE_DAYS * 86_400_000),
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, digitalSignature: true, keyEncipherment: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
          { type: 7, ip: '::1' },
        ],
      },
    ],
  });
  return { key: ended(made.private), certificate: ended(made.cert) };
}

const ended = (pem: string): string => `${pem.replaceAll('\r\n', '\n').trimEnd()}\n`;

function parse(text: string): Certificate | undefined {
  const key = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]+?-----END [A-Z ]*PRIVATE KEY-----\n/.exec(text)?.[0];
  const certificate = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----\n/.exec(text)?.[0];
  return key && certificate ? { key, certificate } : undefined;
}

function isFresh({ certificate }: Certificate): boolean {
  return new Date(new X509Certificate(certificate).validTo).getTime() - Date.now() > LEAST_LEFT_MS;
}
