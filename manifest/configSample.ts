import { randomUUID } from 'node:crypto';

/**
 * What an administrator fills in: Microsoft's addresses stand, ids of the app are made, the empty ones come from the registrations.
 * The placeholders are refused by the package.
 */
export function configSample(newId: () => string = randomUUID) {
  return {
    tenantId: '',
    clientId: '',
    setUpClientId: '',
    sharePointHost: '<kommunens>.sharepoint.com',
    commonSite: '/sites/treklang',
    teamsAppId: newId(),
    teamsCatalogId: '',
    officeScripts: ['https://appsforoffice.microsoft.com/lib/1/hosted/office.js'],
    trustedHostOrigins: [],
    authority: { url: 'https://login.microsoftonline.com', known: [], protocolMode: 'AAD' },
    graph: 'https://graph.microsoft.com/v1.0',
    sharePoint: 'https://<kommunens>.sharepoint.com',
    clockOffset: 0,
    package: {
      host: 'treklang.kommune.example',
      outlookAddInId: newId(),
      publisher: {
        name: '',
        websiteUrl: 'https://www.kommune.example/',
        privacyUrl: 'https://www.kommune.example/privatliv',
        termsOfUseUrl: 'https://www.kommune.example/vilkaar',
        supportUrl: 'https://www.kommune.example/hjaelp',
      },
    },
  };
}
