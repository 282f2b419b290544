/** What the server tells a host page when it opens. */
export interface HostTenant {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly isHome: boolean;
  /** The organisation's administrator has let the app in. */
  readonly hasTreklang: boolean;
  /** The person's own object id and user name in this tenant: a guest has another than at home. */
  readonly objectId: string;
  readonly userPrincipalName: string;
}

export interface HostBoot {
  readonly alias: string;
  readonly displayName: string;
  readonly mail: string;
  readonly appOrigin: string;
  /** Business time when the page was made, ISO 8601. */
  readonly now: string;
  readonly timeZone: string;
  /** Home first. */
  readonly tenants: readonly HostTenant[];
  /** Id of the add-in and Teams app in the manifest. */
  readonly appId: string;
  readonly appName: string;
  /** What Office.js did wrong here when the page was opened, see `OFFICE_PAINS`. */
  readonly officePains: readonly string[];
  readonly roamingSettings: Readonly<Record<string, string>>;
}

let read: unknown;

export function boot<T>(): T {
  read ??= JSON.parse(document.getElementById('boot')?.textContent ?? '{}');
  return read as T;
}

const openedAt = performance.now();

/** Business time: it runs with the machine's from the instant the server gave. */
export function businessNow(now: string = boot<HostBoot>().now): Date {
  return new Date(new Date(now).getTime() + performance.now() - openedAt);
}
