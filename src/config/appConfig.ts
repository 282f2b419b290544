import { Failure } from '#domain';

/** The only difference between local and production: `config.json` beside the pages. */
export interface AppConfig {
  /** The municipality's own tenant; every token is asked for there. */
  readonly tenantId: string;
  readonly clientId: string;
  /** Registration of set-up, whose scopes are an administrator's; no page uses it. */
  readonly setUpClientId?: string;
  /** Host of the sites as Graph addresses them, e.g. `kommune.sharepoint.com`. */
  readonly sharePointHost: string;
  /** Path of the common site, `/sites/treklang`. */
  readonly commonSite: string;
  /** Id in the app's manifest. */
  readonly teamsAppId: string;
  /** Id the tenant's app catalog gave; empty where the app is not in it. */
  readonly teamsCatalogId: string;
  /** Loaded in this order in the task pane. */
  readonly officeScripts: readonly string[];
  /** Hosts beside Microsoft's own that may frame the app; empty in production. */
  readonly trustedHostOrigins: readonly string[];
  readonly authority: {
    readonly url: string;
    readonly known: readonly string[];
    readonly protocolMode: 'AAD' | 'OIDC';
  };
  /** `https://graph.microsoft.com/v1.0` */
  readonly graph: string;
  /** `https://kommune.sharepoint.com` */
  readonly sharePoint: string;
  /** Minutes the business clock is ahead; honoured on this machine only. */
  readonly clockOffset: number;
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isFilled: Check = (value) => typeof value === 'string' && value !== '';
const fits =
  (form: RegExp): Check =>
  (value) =>
    typeof value === 'string' && form.test(value);
const isAddress = fits(/^https:\/\/\S+$/);
const isOrigin = fits(/^https:\/\/[^/\s]+$/);
const each =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

/** By its path in the file. Checked by hand: every page reads this before anything else, and a library for it weighs more than all of it. */
const CHECKS: readonly (readonly [path: string, check: Check])[] = [
  ['tenantId', isFilled],
  ['clientId', isFilled],
  ['setUpClientId', (value) => value === undefined || isFilled(value)],
  ['sharePointHost', isFilled],
  ['commonSite', fits(/^\/\S+$/)],
  ['teamsAppId', isText],
  ['teamsCatalogId', isText],
  ['officeScripts', each(isAddress)],
  ['trustedHostOrigins', each(isOrigin)],
  ['authority.url', isAddress],
  ['authority.known', each(isText)],
  ['authority.protocolMode', fits(/^(AAD|OIDC)$/)],
  ['graph', isAddress],
  ['sharePoint', isOrigin],
  ['clockOffset', Number.isFinite],
];

/**
 * @param json content of config.json
 * @throws Failure `invalid` naming the setting an administrator has to mend.
 */
export function parseAppConfig(json: unknown): AppConfig {
  const [wrong] = wrongSettings(json);
  if (wrong !== undefined) throw new Failure('invalid', `config.json: ${wrong} does not fit`);
  const config = json as AppConfig;
  return isLocal(config) ? config : { ...config, clockOffset: 0 };
}

/** Paths of the settings that are missing or do not fit, in the order of the file. */
export function wrongSettings(json: unknown): readonly string[] {
  return CHECKS.filter(([path, check]) => !check(valueAt(json, path))).map(([path]) => path);
}

/** Whether sign-in happens on this machine: a moved clock and other hosts are believed only then. */
export function isLocal(config: AppConfig): boolean {
  return new URL(config.authority.url).hostname === 'localhost';
}

function valueAt(json: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((part, name) => (typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[name] : undefined), json);
}
