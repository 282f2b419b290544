import type { AppConfig } from '#config';

/** Who may frame the pages: the hosts of Outlook, Teams and Microsoft 365 (Microsoft Learn, tab requirements). Personal accounts are not among them. */
const MICROSOFT_HOSTS = [
  'https://*.cloud.microsoft', 'https://teams.microsoft.com', 'https://*.teams.microsoft.com', 'https://*.microsoft365.com', 'https://*.office.com',
  'https://outlook.office.com', 'https://outlook.office365.com',
];

/** teams-js reads the list of hosts it trusts from here; office.js tells Microsoft how it fares. */
const TEAMS_LIST = 'https://res.cdn.office.net';
const OFFICE_TELEMETRY = ['https://telemetryservice.firstpartyapps.oaspapps.com', 'https://*.svc.ms'];

/**
 * What every host of the pages is told to send: only our own scripts and Microsoft's, only Microsoft's hosts may frame us.
 * As headers, for a policy in the page itself cannot say who may frame it. Never X-Frame-Options: it knows no list.
 */
export function securityHeaders(config: AppConfig): Record<string, string> {
  const isMicrosoft = config.trustedHostOrigins.length === 0;
  const policy = {
    'default-src': [`'none'`],
    'script-src': [`'self'`, ...originsOf(config.officeScripts)],
    // Fluent UI writes its style rules into style elements at run time.
    'style-src': [`'self'`, `'unsafe-inline'`],
    'img-src': [`'self'`, 'data:', 'blob:'],
    'font-src': [`'self'`, 'data:'],
    'connect-src': [`'self'`, ...originsOf([config.graph, config.authority.url, config.sharePoint, ...config.officeScripts]), TEAMS_LIST, ...(isMicrosoft ? OFFICE_TELEMETRY : [])],
    'frame-src': [`'self'`, ...originsOf([config.authority.url])],
    'frame-ancestors': [`'self'`, ...(isMicrosoft ? MICROSOFT_HOSTS : config.trustedHostOrigins)],
    'base-uri': [`'none'`],
    'object-src': [`'none'`],
    'form-action': [`'none'`],
  };
  return {
    'Content-Security-Policy': Object.entries(policy).map(([name, sources]) => `${name} ${sources.join(' ')}`).join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    // Not on this machine: browsers would keep it for everything else that answers as localhost.
    ...(isMicrosoft ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
  };
}

function originsOf(addresses: readonly string[]): string[] {
  return [...new Set(addresses.map((address) => new URL(address).origin))];
}

/** Pages are asked for anew each time, files with a hash in their name are kept for ever. */
export const CACHING = { page: 'no-cache', hashed: 'public, max-age=31536000, immutable' } as const;

/** The folder of files with a hash in their name. */
export const HASHED_FOLDER = 'scripts';
