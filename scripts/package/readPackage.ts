import { parseAppConfig, wrongSettings } from '#config';
import type { AppPackage, PackageSettings } from '../../manifest/appPackage.ts';

type Unread = Readonly<Record<string, unknown>>;

const PUBLISHER = ['name', 'websiteUrl', 'privacyUrl', 'termsOfUseUrl', 'supportUrl'] as const;

/**
 * @param content of config.json with its part `package`
 * @throws Error in Danish, a line for each setting that is missing.
 */
export function readPackage(content: string, version: string): AppPackage {
  const { package: part, ...pages } = parsed(content);
  const settings = isObject(part) ? part : {};
  const publisher = isObject(settings['publisher']) ? settings['publisher'] : {};
  const missing = missingIn(pages, settings, publisher);
  if (missing.length > 0) throw new Error(['Pakken er ikke lavet. Disse indstillinger mangler eller passer ikke:', ...missing.map((name) => `  ${name}`)].join('\n'));
  return { config: parseAppConfig(pages), settings: settings as unknown as PackageSettings, version };
}

function parsed(content: string): Unread {
  try {
    const value: unknown = JSON.parse(content);
    if (isObject(value)) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Error('Filen er ikke læselig JSON. Begynd forfra med den fil, npm run package laver uden --config.');
}

/** All at once: whoever fills in a form wants to know everything that is missing. */
function missingIn(pages: Unread, settings: Unread, publisher: Unread): string[] {
  return [
    ...wrongSettings(pages),
    ...['host', 'outlookAddInId'].filter((name) => typeof settings[name] !== 'string').map((name) => `package.${name}`),
    ...PUBLISHER.filter((name) => typeof publisher[name] !== 'string').map((name) => `package.publisher.${name}`),
  ];
}

function isObject(value: unknown): value is Unread {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
