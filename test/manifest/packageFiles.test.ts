import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { scopesFor } from '../../src/auth/scopes.ts';
import { ICONS, ZIPPED_ICONS } from '../../manifest/appPackage.ts';
import { type Files, packageFiles } from '../../manifest/packageFiles.ts';
import { MEMBER_PERMISSIONS } from '../../manifest/permissions.ts';
import { anAppPackage } from '../builders/anAppPackage.ts';

const ROOT = process.cwd();
const icons: Files = Object.fromEntries(ICONS.map(({ file }) => [file, readFileSync(join(ROOT, 'manifest', 'icons', file))]));

const made = (...parts: Parameters<typeof anAppPackage>) => packageFiles(anAppPackage(...parts), icons, ROOT);
const textOf = (content: Uint8Array | undefined) => new TextDecoder().decode(content);

describe('The app package', () => {
  it('has nothing against it where the settings are a municipality’s own', () => {
    expect(made().problems).toEqual([]);
  });

  it('holds the manifest and its two icons at the root', () => {
    const zipped = unzipSync(made().files['treklang.zip']!);

    expect(Object.keys(zipped)).toEqual(['manifest.json', ...ZIPPED_ICONS]);
    expect(JSON.parse(textOf(zipped['manifest.json']))).toMatchObject({ manifestVersion: '1.25', version: '1.2.3', validDomains: ['treklang.fjordbro.dk'] });
  });

  it('is the same to the last byte when it is made again, at another time', () => {
    const first = made().files;
    jest.useFakeTimers({ now: new Date('2031-07-01T12:00:00Z') });
    const second = made().files;
    jest.useRealTimers();

    expect(Object.keys(second)).toEqual(Object.keys(first));
    expect(Object.keys(first).filter((name) => !Buffer.from(first[name]!).equals(Buffer.from(second[name]!)))).toEqual([]);
  });

  it('gives the pages their settings without what only the package needs', () => {
    const config = JSON.parse(textOf(made().files['pages/config.json'])) as object;

    expect(config).toEqual(anAppPackage().config);
  });

  it('asks for the rights the pages ask for, in the same order', () => {
    expect(MEMBER_PERMISSIONS).toEqual(scopesFor('member', 'https://fjordbro.sharepoint.com').graph);
  });

  it('registers an app without a secret, and the set-up apart from it', () => {
    const { files } = made();

    expect(JSON.parse(textOf(files['app-registration.json']))).toMatchObject({ signInAudience: 'AzureADMyOrg', spa: { redirectUris: ['brk-multihub://treklang.fjordbro.dk', 'https://treklang.fjordbro.dk/auth.html'] }, isFallbackPublicClient: false });
    expect(textOf(files['app-registration.json'])).not.toContain('5a54b8b3-347c-476d-8f8e-42d5c7424d29');
    expect(JSON.parse(textOf(files['set-up-registration.json']))).toMatchObject({ displayName: 'Treklang Set-up', isFallbackPublicClient: true });
  });

  it.each(['_headers', 'staticwebapp.config.json', 'nginx.conf'])('tells a host through %s who may frame the pages and what may run in them', (file) => {
    const text = textOf(made().files[`pages/${file}`]);

    expect(text).toContain("default-src 'none'");
    expect(text).toContain("frame-ancestors 'self' https://*.cloud.microsoft");
    expect(text).not.toContain("'unsafe-eval'");
  });

  it('escapes a publisher’s name in XML', () => {
    const { files, problems } = made({}, { publisher: { ...anAppPackage().settings.publisher, name: 'Børn & <Unge>' } });

    expect(problems).toEqual([]);
    expect(textOf(files['outlook.xml'])).toContain('<ProviderName>Børn &amp; &lt;Unge&gt;</ProviderName>');
  });

  it('is not made at all when something is wrong', () => {
    expect(made({}, { host: 'localhost:3000' }).files).toEqual({});
  });

  it('misses an icon that is not there, and one of another size', () => {
    const without = Object.fromEntries(Object.entries(icons).filter(([name]) => name !== 'icon-80.png'));
    const { problems } = packageFiles(anAppPackage(), { ...without, 'color.png': icons['icon-16.png']! }, ROOT);

    expect(problems).toEqual(['color.png: er 16 × 16, skal være 192 × 192', 'icon-80.png: mangler']);
  });
});
