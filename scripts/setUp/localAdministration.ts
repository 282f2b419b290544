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
  const post = async (path: string, body: object): Promise<unknown> => {
    const response = await fetch(`${m365}/admin${path}`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`Den lokale administration svarede ${response.status} på ${path}: ${await response.text()}`);
    return response.json();
  };
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
  for (const site of plan.sites) await post('/sites', orderOf(plan, site, config.clientId));
  return { ...plan, groups };
}

/** Administrators own the site; our groups are given their rights by set-up. */
function orderOf({ tenant, administrators }: Plan, { path, title, hasGuests }: PlannedSite, clientId: string): object {
  return {
    path,
    title,
    tenant,
    grants: administrators.map((user) => ({ user, level: 'Full Control' })),
    appGrants: [{ clientId, role: 'write' }],
    sharingWithGuests: hasGuests,
  };
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
