import { CACHING, HASHED_FOLDER } from './securityHeaders.ts';

type Headers = Readonly<Record<string, string>>;

/** The same headers in the words of the static hosts there are; by file name. Whoever uses another reads them from the first. */
export function hostFiles(headers: Headers): Readonly<Record<string, string>> {
  return { _headers: netlifyHeaders(headers), 'staticwebapp.config.json': azureConfig(headers), 'nginx.conf': nginxConfig(headers), 'web.config': iisConfig(headers) };
}

/** Netlify, Cloudflare Pages. All rules that fit a path count, so the common one is taken back first. */
function netlifyHeaders(headers: Headers): string {
  const lines = Object.entries({ ...headers, 'Cache-Control': CACHING.page }).map(([name, text]) => `  ${name}: ${text}`);
  return ['/*', ...lines, `/${HASHED_FOLDER}/*`, '  ! Cache-Control', `  Cache-Control: ${CACHING.hashed}`, ''].join('\n');
}

/** Azure Static Web Apps. */
function azureConfig(headers: Headers): string {
  const config = {
    globalHeaders: { ...headers, 'Cache-Control': CACHING.page },
    routes: [
      { route: '/', rewrite: '/web.html' },
      { route: `/${HASHED_FOLDER}/*`, headers: { 'Cache-Control': CACHING.hashed } },
    ],
    mimeTypes: { '.json': 'application/json', '.js': 'text/javascript' },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/** Inside a `server` block. A location that adds a header of its own inherits none, so they are said twice. */
function nginxConfig(headers: Headers): string {
  const lines = (caching: string, indent: string) =>
    Object.entries({ ...headers, 'Cache-Control': caching }).map(([name, text]) => `${indent}add_header ${name} "${text}" always;`).join('\n');
  return `index web.html;\n${lines(CACHING.page, '')}\nlocation /${HASHED_FOLDER}/ {\n${lines(CACHING.hashed, '  ')}\n}\n`;
}

/** IIS. */
function iisConfig(headers: Headers): string {
  const lines = (all: Headers, indent: string) => Object.entries(all).map(([name, text]) => `${indent}<add name="${name}" value="${escaped(text)}" />`).join('\n');
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <defaultDocument><files><clear /><add value="web.html" /></files></defaultDocument>
    <httpProtocol>
      <customHeaders>
${lines(headers, '        ')}
      </customHeaders>
    </httpProtocol>
    <staticContent><clientCache cacheControlMode="DisableCache" /></staticContent>
  </system.webServer>
  <location path="${HASHED_FOLDER}">
    <system.webServer>
      <staticContent><clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" /></staticContent>
    </system.webServer>
  </location>
</configuration>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
