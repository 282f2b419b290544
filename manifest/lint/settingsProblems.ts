import type { AppPackage } from '../appPackage.ts';
import { textsIn } from './valuesIn.ts';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Typed by hand: one digit again and again, or digits in order. */
const MADE_UP = /^(.)\1{7}-|^12345678-|^01234567-|-(.)\2{11}$|-123456789|-0123456789/;
/** Labels of letters and digits, the last of letters: a number as an address has no certificate a browser trusts. */
const HOST_NAME = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(:\d+)?$/;
/** Names that never lead anywhere (RFC 2606), and this machine. */
const NOWHERE = /(^|[/.@])(localhost|127\.0\.0\.1|\[::1\])([:/]|$)|\.(example|invalid|test|local|localhost)([:/]|$)|(^|\.|\/)example\.(com|org|net)([:/]|$)/i;

/** What Microsoft 365 answers at; anything else is no tenant. */
const MICROSOFT: Readonly<Record<'graph' | 'authority' | 'office', RegExp>> = {
  graph: /^https:\/\/(graph\.microsoft\.com|graph\.microsoft\.us|dod-graph\.microsoft\.us)\/v1\.0$/,
  authority: /^https:\/\/login\.microsoftonline\.(com|us)$/,
  office: /^https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js$/,
};

/** What makes these settings unfit for a municipality: places that lead nowhere, ids that are made up or alike, addresses that are not Microsoft's. In Danish. */
export function settingsProblems({ config, settings, version }: AppPackage): string[] {
  return [
    ...textsIn({ ...config, package: settings }).filter(({ text }) => NOWHERE.test(text)).map(({ path, text }) => `${path}: ${text} findes kun på denne maskine eller slet ikke`),
    ...textsIn({ ...config, package: settings }).filter(({ text }) => text.startsWith('http:')).map(({ path, text }) => `${path}: ${text} skal begynde med https`),
    ...idProblems({ tenantId: config.tenantId, clientId: config.clientId, setUpClientId: config.setUpClientId ?? '', teamsAppId: config.teamsAppId, 'package.outlookAddInId': settings.outlookAddInId }),
    ...microsoftProblems(config),
    ...publisherProblems(settings),
    ...(/^\d+\.\d+\.\d+$/.test(version) ? [] : [`version: ${version} skal være tre tal med punktum imellem`]),
    ...(HOST_NAME.test(settings.host) ? [] : [`package.host: "${settings.host}" skal være et navn uden https:// og uden sti`]),
  ];
}

function idProblems(ids: Readonly<Record<string, string>>): string[] {
  const names = Object.keys(ids);
  return names.flatMap((name, at) => {
    const id = ids[name]!;
    if (!GUID.test(id)) return [`${name}: ${id === '' ? 'mangler' : `"${id}" er ikke et id som 0f6c1d52-6f0e-4a1e-9a5b-2f6f3a4f7c11`}`];
    if (MADE_UP.test(id)) return [`${name}: ${id} er fundet på`];
    const same = names.slice(0, at).find((other) => ids[other]!.toLowerCase() === id.toLowerCase());
    return same === undefined ? [] : [`${name}: er det samme som ${same}; de skal være forskellige`];
  });
}

function microsoftProblems({ authority, graph, officeScripts, sharePoint, sharePointHost, trustedHostOrigins, clockOffset }: AppPackage['config']): string[] {
  const not = (name: string, text: string) => `${name}: ${text} er ikke Microsofts`;
  return [
    ...(MICROSOFT.authority.test(authority.url) ? [] : [not('authority.url', authority.url)]),
    ...(authority.protocolMode === 'AAD' ? [] : [not('authority.protocolMode', authority.protocolMode)]),
    ...(MICROSOFT.graph.test(graph) ? [] : [not('graph', graph)]),
    ...(officeScripts.length === 1 && MICROSOFT.office.test(officeScripts[0]!) ? [] : [not('officeScripts', officeScripts.join(', '))]),
    ...(/^[a-z0-9-]+\.sharepoint\.(com|us)$/.test(sharePointHost) ? [] : [not('sharePointHost', sharePointHost)]),
    ...(sharePoint === `https://${sharePointHost}` ? [] : [`sharePoint: ${sharePoint} hører ikke til ${sharePointHost}`]),
    ...(trustedHostOrigins.length === 0 ? [] : ['trustedHostOrigins: skal være tom; kun Microsoft må vise siderne']),
    ...(clockOffset === 0 ? [] : ['clockOffset: skal være 0']),
  ];
}

function publisherProblems({ publisher }: AppPackage['settings']): string[] {
  const { name, ...addresses } = publisher;
  return [
    ...(name.trim() === '' ? ['package.publisher.name: mangler'] : name.length > 32 ? ['package.publisher.name: højst 32 tegn'] : []),
    ...Object.entries(addresses).filter(([, address]) => !/^https:\/\/[^/\s]+\.[^/\s]+/.test(address)).map(([key, address]) => `package.publisher.${key}: ${address === '' ? 'mangler' : `${address} er ikke en https-adresse`}`),
  ];
}
