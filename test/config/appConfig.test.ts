import { isLocal, parseAppConfig } from '../../src/config/index.ts';

const local = {
  tenantId: 'tenant',
  clientId: 'client',
  setUpClientId: 'set-up',
  sharePointHost: 'localhost',
  commonSite: '/sites/treklang',
  teamsAppId: 'app',
  teamsCatalogId: '',
  officeScripts: ['https://localhost:4000/office/office.js'],
  trustedHostOrigins: ['https://localhost:4000'],
  authority: { url: 'https://localhost:4000/login', known: ['localhost:4000'], protocolMode: 'OIDC' },
  graph: 'https://localhost:4000/graph/v1.0',
  sharePoint: 'https://localhost:4000',
  clockOffset: 90,
};

describe('parseAppConfig', () => {
  it('believes a moved clock on this machine only', () => {
    const abroad = { ...local, authority: { ...local.authority, url: 'https://login.microsoftonline.com' } };

    expect(parseAppConfig(local).clockOffset).toBe(90);
    expect(isLocal(parseAppConfig(abroad))).toBe(false);
    expect(parseAppConfig(abroad).clockOffset).toBe(0);
  });

  it.each([
    ['tenantId', { tenantId: '' }],
    ['commonSite', { commonSite: 'sites/treklang' }],
    ['officeScripts', { officeScripts: ['http://plain.example/office.js'] }],
    ['trustedHostOrigins', { trustedHostOrigins: ['https://host.example/path'] }],
    ['authority.url', { authority: undefined }],
    ['authority.protocolMode', { authority: { ...local.authority, protocolMode: 'SAML' } }],
    ['graph', { graph: 'graph.microsoft.com' }],
    ['clockOffset', { clockOffset: '90' }],
  ])('names %s, so that an administrator knows what to mend', (path, change) => {
    expect(() => parseAppConfig({ ...local, ...change })).toThrow(`config.json: ${path} does not fit`);
  });

  it('refuses what is no configuration at all', () => {
    expect(() => parseAppConfig(null)).toThrow(/tenantId/);
  });
});
