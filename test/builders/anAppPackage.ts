import type { AppPackage, PackageSettings } from '../../manifest/appPackage.ts';

/** A municipality whose settings are fit for use. */
export function anAppPackage(config: Partial<AppPackage['config']> = {}, settings: Partial<PackageSettings> = {}, version = '1.2.3'): AppPackage {
  return {
    version,
    config: {
      tenantId: '3b0f6f0e-2d9c-4c55-8a57-0f5b1a6f2c10',
      clientId: '6d1d9a54-7d0a-4a0a-9c1f-52c9e4f3a7b2',
      setUpClientId: 'c9a1f7de-51b6-4b3e-8f0d-7f2e6a9b3c41',
      sharePointHost: 'fjordbro.sharepoint.com',
      commonSite: '/sites/treklang',
      teamsAppId: '9e2c4b7a-0f3d-4e18-b6a5-1d7c8e9f0a23',
      teamsCatalogId: '',
      officeScripts: ['https://appsforoffice.microsoft.com/lib/1/hosted/office.js'],
      trustedHostOrigins: [],
      authority: { url: 'https://login.microsoftonline.com', known: [], protocolMode: 'AAD' },
      graph: 'https://graph.microsoft.com/v1.0',
      sharePoint: 'https://fjordbro.sharepoint.com',
      clockOffset: 0,
      ...config,
    },
    settings: {
      host: 'treklang.fjordbro.dk',
      outlookAddInId: '4f8a6c1e-93b7-4d52-a0e8-6b5c7d9e1f34',
      publisher: {
        name: 'Fjordbro Kommune',
        websiteUrl: 'https://www.fjordbro.dk/',
        privacyUrl: 'https://www.fjordbro.dk/privatliv',
        termsOfUseUrl: 'https://www.fjordbro.dk/vilkaar',
        supportUrl: 'https://www.fjordbro.dk/hjaelp',
      },
      ...settings,
    },
  };
}
