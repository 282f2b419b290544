import type { AppConfig } from '#config';
import type { Plan, PlannedSite } from './plan.ts';

export interface LocalAdministration {
  /** `https://localhost:4000` */
  readonly m365: string;
  /** `https://localhost:3000` */
  readonly app: string;
  readonly config: Pick<AppConfig, 'clientId' | 'setUpClientId' | 'teamsCatalogId'> & Partial<Pick<AppConfig, 'teamsAppId'>>;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
}

/** What the app asks for; consent for the whole municipality, so that nobody is asked. */
const APP_SCOPES = [
  'User.Read', 'Sites.Selected', 'Calendars.ReadWrite', 'User.ReadBasic.All', 'People.Read', 'OnlineMeetings.Read',
  'TeamsAppInstallation.ReadWriteAndConsentSelfForChat', 'TeamsTab.ReadWriteSelfForChat',
];

export const SET_UP_SCOPES = { graph: ['Sites.Manage.All', 'Sites.FullControl.All', 'Sites.ReadWrite.All'], sharePoint: ['AllSites.FullControl'] } as const;

/**
 * The administrator's acts on the local Microsoft 365: groups, sites, grants and registrations, which no interface of Graph's makes.
 * Safe to repeat. @returns the plan with the ids of the groups.
 */
export async function doAdministratorsActs(plan: Plan, { m365, app, config, fetch }: LocalAdministration): Promise<Plan> {
  const post = (path: string, body: object) => administer(m365, fetch, path, body);
  await post('/apps', {
    clientId: config.clientId,
    displayName: 'Treklang',
    redirectUris: [`${app}/auth.html`, `brk-multihub://${new URL(app).host}`],
    tenant: plan.tenant,
    tenantWideConsent: { graph: APP_SCOPES },
  });
  if (config.setUpClientId !== undefined) {
    await post('/apps', { clientId: config.setUpClientId, displayName: 'Treklang Set-up', redirectUris: [], tenant: plan.tenant, tenantWideConsent: SET_UP_SCOPES });
  }
  await post('/teamsApps', {
    teamsCatalogId: config.teamsCatalogId,
    manifestId: config.teamsAppId ?? config.clientId,
    displayName: 'Treklang',
    clientId: config.clientId,
    permissions: [{ permissionValue: 'MeetingStage.Write.Chat', permissionType: 'delegated' }],
  });
  const groups: Plan['groups'] = [];
  for (const group of plan.groups) {
    const made = (await post('/groups', { tenant: plan.tenant, name: group.name, members: group.members ?? [] })) as { id: string };
    groups.push({ ...group, id: made.id });
  }
  for (const site of plan.sites) await post('/sites', { ...orderOf(plan, site), appGrants: [{ clientId: config.clientId, role: 'write' }] });
  await takeOwnership(plan, m365, fetch);
  return { ...plan, groups };
}

/**
 * Administrators own the sites while set-up runs. Who owns a site can read everything in it, so afterwards it is laid down again.
 * On a tenant this is an act of the SharePoint administrator's, see administratorsActs.ts.
 */
export async function takeOwnership(plan: Plan, m365: string, fetch: LocalAdministration['fetch']): Promise<void> {
  await setOwners(plan, m365, fetch, () => plan.administrators);
}

/** The common site holds nothing about persons and stays the administrators'; of the rest they can read nothing from now on. */
export async function layDownOwnership(plan: Plan, m365: string, fetch: LocalAdministration['fetch']): Promise<void> {
  await setOwners(plan, m365, fetch, ({ kind }) => (kind === 'common' ? plan.administrators : []));
}

/** A site that nobody has made is left to the administrator's act. */
async function setOwners(plan: Plan, m365: string, fetch: LocalAdministration['fetch'], ownersOf: (site: PlannedSite) => readonly string[]): Promise<void> {
  const { sites } = (await administer(m365, fetch, '/sites')) as { sites: readonly { path: string }[] };
  const made = plan.sites.filter(({ path }) => sites.some((site) => site.path === path));
  for (const site of made) await administer(m365, fetch, '/sites', { ...orderOf(plan, site), owners: ownersOf(site) });
}

function orderOf({ tenant }: Plan, { path, title, hasGuests }: PlannedSite): object {
  return { path, title, tenant, sharingWithGuests: hasGuests };
}

async function administer(m365: string, fetch: LocalAdministration['fetch'], path: string, body?: object): Promise<unknown> {
  const init = body ? { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) } : { method: 'GET' };
  const response = await fetch(`${m365}/admin${path}`, init);
  if (!response.ok) throw new Error(`Den lokale administration svarede ${response.status} på ${path}: ${await response.text()}`);
  return response.json();
}

/**
 * The plan with the ids that this machine's directory gives its groups; on a tenant the plan names them itself.
 * Groups that are not there yet stay without one.
 */
export async function withLocalGroupIds(plan: Plan, m365: string, fetch: LocalAdministration['fetch']): Promise<Plan> {
  const response = await fetch(`${m365}/admin/groups`, { method: 'GET' });
  if (!response.ok) throw new Error(`Den lokale administration svarede ${response.status} på /groups.`);
  const { groups } = (await response.json()) as { groups: readonly { id: string; displayName: string }[] };
  return { ...plan, groups: plan.groups.map((group) => ({ ...group, id: group.id ?? groups.find(({ displayName }) => displayName === group.name)?.id })) };
}

/** Who runs set-up where everybody's password is known: the first administrator of this machine's persons. */
export async function localAdministrator(m365: string, fetch: LocalAdministration['fetch']): Promise<{ readonly user: string; readonly password: string }> {
  const response = await fetch(`${m365}/persons`, { method: 'GET' });
  if (!response.ok) throw new Error(`Det lokale Microsoft 365 svarede ${response.status} på /persons.`);
  const { persons } = (await response.json()) as { persons: readonly { role: string; userPrincipalName: string; password: string }[] };
  const found = persons.find(({ role }) => role === 'administrator');
  if (!found) throw new Error('Det lokale Microsoft 365 har ingen administrator. Angiv --user og --password.');
  return { user: found.userPrincipalName, password: found.password };
}
