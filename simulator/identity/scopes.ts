/** What a token can be for. */
export type Resource = 'graph' | 'sharePoint';
export const RESOURCES: readonly Resource[] = ['graph', 'sharePoint'];

/** Delegated permissions of SharePoint itself; Graph's names differ. */
const SHARE_POINT_SCOPES = ['AllSites.Read', 'AllSites.Write', 'AllSites.Manage', 'AllSites.FullControl', 'Sites.Selected'];

/** Delegated permissions of Graph this world knows: those of the operations it answers, and their neighbours. */
const GRAPH_SCOPES = [
  'Calendars.Read', 'Calendars.Read.Shared', 'Calendars.ReadBasic', 'Calendars.ReadWrite', 'Calendars.ReadWrite.Shared',
  'Chat.Create', 'Chat.Read', 'Chat.ReadBasic', 'Chat.ReadWrite', 'ChatMember.Read', 'ChatMember.ReadWrite', 'ChatMessage.Send',
  'Directory.Read.All', 'Directory.ReadWrite.All',
  'Files.Read', 'Files.Read.All', 'Files.ReadWrite', 'Files.ReadWrite.All', 'Files.SelectedOperations.Selected',
  'Group.Read.All', 'Group.ReadWrite.All', 'GroupMember.Read.All', 'GroupMember.ReadWrite.All',
  'ListItems.SelectedOperations.Selected', 'Lists.SelectedOperations.Selected',
  'Mail.Read', 'Mail.ReadBasic', 'Mail.ReadWrite', 'Mail.Send', 'MailboxSettings.Read', 'MailboxSettings.ReadWrite',
  'OnlineMeetings.Read', 'OnlineMeetings.ReadWrite', 'People.Read', 'People.Read.All', 'Place.Read.All', 'Presence.Read.All',
  'ProfilePhoto.Read.All', 'Sites.FullControl.All', 'Sites.Manage.All', 'Sites.Read.All', 'Sites.ReadWrite.All', 'Sites.Selected',
  'TeamsAppInstallation.ReadForChat', 'TeamsAppInstallation.ReadWriteAndConsentForChat',
  'TeamsAppInstallation.ReadWriteAndConsentSelfForChat', 'TeamsAppInstallation.ReadWriteForChat',
  'TeamsAppInstallation.ReadWriteSelfForChat', 'TeamsTab.Create', 'TeamsTab.Read.All', 'TeamsTab.ReadWrite.All',
  'TeamsTab.ReadWriteForChat', 'TeamsTab.ReadWriteSelfForChat',
  'User.Read', 'User.Read.All', 'User.ReadBasic.All', 'User.ReadWrite', 'User.ReadWrite.All',
];

const KNOWN: Readonly<Record<Resource, ReadonlySet<string>>> = {
  graph: new Set(GRAPH_SCOPES),
  sharePoint: new Set(SHARE_POINT_SCOPES),
};

/** Scopes of OpenID Connect: they need no consent and no resource. */
export const OPENID_SCOPES = ['openid', 'profile', 'email', 'offline_access'] as const;

export interface RequestedScopes {
  /** Which resource the token is for; Graph when only OpenID scopes are asked for. */
  readonly resource: Resource;
  /** Short names of the resource's scopes. */
  readonly scopes: readonly string[];
  /** `…/.default` was asked for: whatever is consented already, and at least something. */
  readonly isDefault: boolean;
  /** How the request named the resource, with its last slash; empty where it used short names. */
  readonly prefix: string;
}

/** A scope nobody knows, or scopes of two resources in one request. The message begins with Microsoft's code. */
export class ScopeError extends Error {
  /** The `error` of the answer. */
  readonly error: 'invalid_scope' | 'invalid_resource';

  constructor(message: string, error: ScopeError['error'] = 'invalid_scope') {
    super(message);
    this.error = error;
  }
}

/** The `aud` of a resource's tokens and the prefix of its scopes. */
export function audienceOf(origin: string, resource: Resource): string {
  return resource === 'graph' ? `${origin}/graph` : origin;
}

export const knownScopes = (resource: Resource): ReadonlySet<string> => KNOWN[resource];

const DEFAULT = '.default';

/**
 * Reads a `scope` parameter: short Graph names, or a resource's address and a name.
 * `…/.default` asks for what is consented already.
 * @throws ScopeError
 */
export function parseScopes(origin: string, scope: string): RequestedScopes {
  const parts = scope.split(/\s+/).filter((part) => part !== '' && !OPENID_SCOPES.some((name) => name === part.toLowerCase()));
  const parsed = parts.map((part) => parseScope(origin, part));
  const names = new Set(parsed.map(({ name }) => name));
  if (new Set(parsed.map(({ resource }) => resource)).size > 1) {
    throw new ScopeError(`AADSTS28000: Provided value for the input parameter scope is not valid because it contains more than one resource. Scope ${scope} is not valid.`);
  }
  if (names.has(DEFAULT) && names.size > 1) throw new ScopeError(`${invalid(scope)} ${DEFAULT} scope can't be combined with resource-specific scopes.`);
  return {
    resource: parsed[0]?.resource ?? 'graph',
    scopes: [...names].filter((name) => name !== DEFAULT),
    isDefault: names.has(DEFAULT),
    prefix: parsed[0]?.prefix ?? '',
  };
}

interface ParsedScope {
  readonly resource: Resource;
  readonly name: string;
  readonly prefix: string;
}

/** What clients call each resource: by the address of this machine, Microsoft's own, or the id of its application in every tenant. */
function prefixesOf(origin: string): readonly (readonly [Resource, string])[] {
  return [
    ['graph', 'https://graph.microsoft.com/'],
    ['graph', '00000003-0000-0000-c000-000000000000/'],
    ['graph', `${origin}/graph/v1.0/`],
    ['graph', `${audienceOf(origin, 'graph')}/`],
    ['sharePoint', '00000003-0000-0ff1-ce00-000000000000/'],
    ['sharePoint', `${audienceOf(origin, 'sharePoint')}/`],
  ];
}

function parseScope(origin: string, part: string): ParsedScope {
  for (const [resource, prefix] of prefixesOf(origin)) {
    // Two slashes: clients that put `/.default` behind an address which ends in one (Microsoft accepts it, too).
    if (part.toLowerCase().startsWith(prefix)) return known(resource, part.slice(prefix.length).replace(/^\//, ''), prefix, part);
  }
  const [, principal] = /^(.+)\/[^/]+$/.exec(part) ?? [];
  if (principal === undefined) return known('graph', part, '', part);
  throw new ScopeError(
    `AADSTS500011: The resource principal named ${principal} was not found in the tenant. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication request to the wrong tenant.`,
    'invalid_resource',
  );
}

function known(resource: Resource, name: string, prefix: string, asked: string): ParsedScope {
  const found = name === DEFAULT ? name : [...KNOWN[resource]].find((scope) => scope.toLowerCase() === name.toLowerCase());
  if (!found) throw new ScopeError(invalid(asked));
  return { resource, name: found, prefix };
}

const invalid = (scope: string): string => `AADSTS70011: The provided value for the input parameter 'scope' is not valid. The scope ${scope} is not valid.`;
