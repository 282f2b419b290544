import * as z from 'zod/mini';
import { Failure } from '#domain';

const origin = z.string().check(z.regex(/^https:\/\/[^/\s]+$/));
const address = z.string().check(z.regex(/^https:\/\/\S+$/));

const appConfig = z.object({
  /** The municipality's own tenant; every token is asked for there. */
  tenantId: z.string().check(z.minLength(1)),
  clientId: z.string().check(z.minLength(1)),
  /** Registration of set-up; its scopes are an administrator's and never those of the app. Pages do not use it. */
  setUpClientId: z.optional(z.string()),
  /** Host of the sites as Graph addresses them, e.g. `kommune.sharepoint.com`. */
  sharePointHost: z.string().check(z.minLength(1)),
  /** Path of the common site, `/sites/treklang`. */
  commonSite: z.string().check(z.regex(/^\/\S+$/)),
  /** Id in the app's manifest. */
  teamsAppId: z.string(),
  /** Id the tenant's app catalog gave; empty where the app is not in it. */
  teamsCatalogId: z.string(),
  /** Loaded in this order in the task pane. */
  officeScripts: z.array(address),
  /** Hosts beside Microsoft's own that may frame the app; empty in production. */
  trustedHostOrigins: z.array(origin),
  authority: z.object({
    url: address,
    known: z.array(z.string()),
    protocolMode: z.enum(['AAD', 'OIDC']),
  }),
  /** `https://graph.microsoft.com/v1.0` */
  graph: address,
  /** `https://kommune.sharepoint.com` */
  sharePoint: origin,
  /** Minutes the business clock is ahead; honoured on this machine only. */
  clockOffset: z.number(),
});

/** The only difference between local and production: `config.json` beside the pages. */
export type AppConfig = z.infer<typeof appConfig>;

/**
 * @param json content of config.json
 * @throws Failure `invalid` naming the setting an administrator has to mend.
 */
export function parseAppConfig(json: unknown): AppConfig {
  const read = appConfig.safeParse(json);
  if (read.success) return isLocal(read.data) ? read.data : { ...read.data, clockOffset: 0 };
  const first = read.error.issues[0];
  throw new Failure('invalid', `config.json: ${first?.path.join('.') ?? ''} ${first?.message ?? 'does not fit'}`, { cause: read.error });
}

/** Whether sign-in happens on this machine: a moved clock and other hosts are believed only then. */
export function isLocal(config: AppConfig): boolean {
  return new URL(config.authority.url).hostname === 'localhost';
}
