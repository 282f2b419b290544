import { readFileSync } from 'node:fs';
import { parsePlan } from '../../scripts/setUp/plan.ts';
import { readArguments } from '../../scripts/setUp/options.ts';
import { presentReport } from '../../scripts/setUp/report.ts';
import type { FoundSite } from '../../scripts/setUp/rows.ts';

const demo = () => JSON.parse(readFileSync('demo/plan.json', 'utf8')) as Record<string, unknown>;

describe('plan', () => {
  it('of the demo municipality can be read', () => {
    expect(parsePlan(demo()).sites.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['common', 'authority', 'report', 'room']));
  });

  it('names the place that does not fit', () => {
    expect(() => parsePlan({ ...demo(), scales: [{ key: 'S10|0001' }] })).toThrow(/scales\.0/);
  });

  it('names a group that is used and not listed', () => {
    expect(() => parsePlan({ ...demo(), groups: [] })).toThrow(/Treklang alle/);
  });
});

describe('arguments', () => {
  it('take a password only together with a name', () => {
    expect(() => readArguments(['--user', 'palle'])).toThrow('--user og --password hører sammen.');
  });

  it('change nothing when asked what would be', () => {
    expect(readArguments(['--what-if'])).toMatchObject({ isWhatIf: true, signIn: undefined });
  });

  it('left out mean the Treklang that runs on this machine', () => {
    expect(readArguments([], {})).toMatchObject({ configFrom: 'https://localhost:3000/config.json', certificateFile: '.state/certificate.pem', signIn: undefined });
    expect(readArguments([], { APP_PORT: '5520', TREKLANG_DATA: '/tmp/there' })).toMatchObject({
      configFrom: 'https://localhost:5520/config.json',
      certificateFile: '/tmp/there/certificate.pem',
    });
  });

  it('that nobody knows are named in one line', () => {
    expect(() => readArguments(['--what-is'])).toThrow('"--what-is" kan ikke bruges sådan. Se: npm run set-up -- --help');
  });
});

describe('report', () => {
  const options = { isWhatIf: false, isLocal: false, clientId: 'app', sharePoint: 'https://kommune.sharepoint.com' };

  it('says that all is in place', () => {
    expect(presentReport({ changes: [], acts: [], sites: [] }, options)).toContain('Alt er på plads');
  });

  it('prints what an administrator has to do, and that set-up runs once more after it', () => {
    const report = presentReport({ changes: ['x'], acts: ['Opret stedet'], sites: [] }, options);

    expect(report).toContain('1 ændring er lavet');
    expect(report).toMatch(/Opret stedet[\s\S]*Kør derefter opsætningen igen/);
  });

  it('tells a tenant’s administrator how to lay down what would let them read every case', () => {
    const planned = (kind: string, path: string) => ({ planned: { kind, path, title: '', hasGuests: false, groups: {} }, siteId: '', webUrl: '' }) as FoundSite;

    const report = presentReport({ changes: [], acts: [], sites: [planned('common', '/sites/treklang'), planned('authority', '/sites/treklang-voksne')] }, options);

    expect(report).toContain('Connect-PnPOnline https://kommune.sharepoint.com/sites/treklang-voksne -Interactive; Remove-PnPSiteCollectionAdmin -Owners <din konto>');
    expect(report).not.toContain('/sites/treklang -Interactive');
  });
});
