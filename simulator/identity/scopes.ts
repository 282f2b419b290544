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
}

/** A scope nobody knows, or scopes of two resources in one request. */
export class ScopeError extends Error {}

/** The `aud` of a resource's tokens and the prefix of its scopes. */
export function audienceOf(origin: string, resource: Resource): string {
  return resource === 'graph' ? `${origin}/graph` : origin;
}

export const knownScopes = (resource: Resource): ReadonlySet<string> => KNOWN[resource];

/**
 * Reads a `scope` parameter: short Graph names, or a resource's address and a name.
 * `…/.default` asks for what is consented already.
 * @throws ScopeError
 */
export function parseScopes(origin: string, scope: string): RequestedScopes {
  const parts = scope.split(/\s+/).filter((part) => part !== '' && !OPENID_SCOPES.some((name) => name === part.toLowerCase()));
  const parsed = parts.map((part) => parseScope(origin, part));
  const resources = new Set(parsed.map(({ resource }) => resource));
  if (resources.size > 1) throw new ScopeError('AADSTS28000: The scope asks for more than one resource; one token is for one resource.');
  return {
    resource: parsed[0]?.resource ?? 'graph',
    scopes: [...new Set(parsed.map(({ name }) => name))].filter((name) => name !== '.default'),
  };
}

function parseScope(origin: string, part: string): { resource: Resource; name: string } {
  for (const resource of RESOURCES) {
    const prefix = `${audienceOf(origin, resource)}/`;
    if (part.startsWith(prefix)) return known(resource, part.slice(prefix.length).replace(/^\//, ''), part);
  }
  return known('graph', part, part);
}

function known(resource: Resource, name: string, asked: string): { resource: Resource; name: string } {
  const found = name === '.default' ? name : [...KNOWN[resource]].find((scope) => scope.toLowerCase() === name.toLowerCase());
  if (!found) throw new ScopeError(`AADSTS650053: The scope '${asked}' does not exist on the resource.`);
  return { resource, name: found };
}
