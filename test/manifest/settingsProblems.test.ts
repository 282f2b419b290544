import { settingsProblems } from '../../manifest/lint/settingsProblems.ts';
import { configSample } from '../../manifest/configSample.ts';
import { anAppPackage } from '../builders/anAppPackage.ts';

const { publisher } = anAppPackage().settings;

describe('Settings of a municipality', () => {
  it('may have any ids that nobody made up', () => {
    expect(settingsProblems(anAppPackage())).toEqual([]);
  });

  it.each<[what: string, app: ReturnType<typeof anAppPackage>, problem: RegExp]>([
    ['this machine as the host', anAppPackage({}, { host: 'localhost:3000' }), /package\.host: localhost:3000 findes kun på denne maskine/],
    ['a host that leads nowhere', anAppPackage({}, { host: 'treklang.kommune.example' }), /package\.host: .* slet ikke/],
    ['a host with its scheme', anAppPackage({}, { host: 'https://treklang.fjordbro.dk' }), /uden https:\/\/ og uden sti/],
    ['a number as the host', anAppPackage({}, { host: '192.168.1.5' }), /uden https:\/\/ og uden sti/],
    ['a host nobody can register', anAppPackage({}, { host: '-treklang.dk' }), /uden https:\/\/ og uden sti/],
    ['a local authority', anAppPackage({ authority: { url: 'https://localhost:4000/login', known: [], protocolMode: 'OIDC' } }), /authority\.url: .* er ikke Microsofts/],
    ['a Graph that is not Microsoft’s', anAppPackage({ graph: 'https://graph.fjordbro.dk/v1.0' }), /graph: .* er ikke Microsofts/],
    ['a script of somebody else', anAppPackage({ officeScripts: ['https://cdn.fjordbro.dk/office.js'] }), /officeScripts: .* er ikke Microsofts/],
    ['a site host that is no tenant', anAppPackage({ sharePointHost: 'fjordbro.dk', sharePoint: 'https://fjordbro.dk' }), /sharePointHost: fjordbro\.dk er ikke Microsofts/],
    ['a site host of another tenant', anAppPackage({ sharePoint: 'https://anden.sharepoint.com' }), /hører ikke til fjordbro\.sharepoint\.com/],
    ['others who may frame the pages', anAppPackage({ trustedHostOrigins: ['https://fjordbro.dk'] }), /trustedHostOrigins: skal være tom/],
    ['a clock that is moved', anAppPackage({ clockOffset: 60 }), /clockOffset: skal være 0/],
    ['an id of zeros', anAppPackage({ clientId: '00000000-0000-0000-0000-000000000000' }), /clientId: .* er fundet på/],
    ['an id counted up', anAppPackage({ tenantId: '12345678-1234-1234-1234-123456789abc' }), /tenantId: .* er fundet på/],
    ['an id that is none', anAppPackage({ teamsAppId: 'treklang' }), /teamsAppId: "treklang" er ikke et id/],
    ['an empty id', anAppPackage({ clientId: '' }), /clientId: mangler/],
    ['the add-in for Mac with the app’s id', anAppPackage({}, { outlookAddInId: anAppPackage().config.teamsAppId.toUpperCase() }), /package\.outlookAddInId: er det samme som teamsAppId/],
    ['the app with the set-up’s registration', anAppPackage({ clientId: anAppPackage().config.setUpClientId! }), /er det samme som clientId/],
    ['an address without encryption', anAppPackage({}, { publisher: { ...publisher, privacyUrl: 'http://www.fjordbro.dk/privatliv' } }), /privacyUrl: .* https/],
    ['no publisher', anAppPackage({}, { publisher: { ...publisher, name: ' ' } }), /package\.publisher\.name: mangler/],
    ['a version of two numbers', anAppPackage({}, {}, '1.2'), /version: 1\.2 skal være tre tal/],
  ])('are refused with %s', (_what, app, problem) => {
    expect(settingsProblems(app)).toContainEqual(expect.stringMatching(problem));
  });

  it('are refused as long as the sample is not filled in', () => {
    const { package: settings, ...config } = configSample();

    expect(settingsProblems({ config: { ...config, authority: { ...config.authority, protocolMode: 'AAD' } }, settings, version: '1.0.0' }).map((problem) => problem.split(':')[0])).toEqual(expect.arrayContaining(['tenantId', 'clientId', 'sharePointHost', 'package.host', 'package.publisher.name', 'package.publisher.websiteUrl']));
  });
});
