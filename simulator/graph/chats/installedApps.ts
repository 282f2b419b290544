import type { SimResponse } from '../../kernel/http.ts';
import { type GraphCall, noContent, ok } from '../call.ts';
import { readOptions, splitTopLevel } from '../calendar/queryOptions.ts';
import { requestBody } from '../calendar/requestBody.ts';
import { GraphError, missingScope, notSimulated } from '../errors.ts';
import { requireType } from '../typeCheck.ts';
import { type CatalogApp, findCatalogApp, installApp, installedApps, type RscPermission, uninstallApp } from './chatStore.ts';
import { requireChat, requirePresenter } from './requireChat.ts';

/** POST /chats/{id}/installedApps: 201 without a body. */
export function install(call: GraphCall): SimResponse {
  const meeting = requirePresenter(call);
  const body = requestBody(call.request);
  requireType(body, 'microsoft.graph.teamsAppInstallation');
  const app = boundApp(call, body['teamsApp@odata.bind']);
  requireOwnApp(call, app);
  requireConsent(call, app, body['consentedPermissionSet']);
  if (!installApp(call.world.database, meeting.threadId, app.teamsCatalogId)) {
    throw new GraphError(409, 'Conflict', 'App entitlement already exists.');
  }
  return { status: 201, headers: { Location: `/chats/${meeting.threadId}/installedApps/${installationId(meeting.threadId, app)}` } };
}

/** GET /chats/{id}/installedApps, with `$expand=teamsApp` and `$filter=teamsApp/externalId eq '…'` (the manifest's id). */
export function listInstalled(call: GraphCall): SimResponse {
  const meeting = requireChat(call);
  const options = readOptions(call.request.query, ['expand', 'filter']);
  const expand = splitTopLevel(options.get('expand') ?? '');
  if (expand.some((name) => name !== 'teamsApp')) throw notSimulated('GET', `$expand=${expand.join(',')}`);
  const fits = readFilter(options.get('filter'));
  const apps = installedApps(call.world.database, meeting.threadId).filter(fits);
  return ok({
    '@odata.context': `${call.world.origin}/graph/v1.0/$metadata#chats('${encodeURIComponent(meeting.threadId)}')/installedApps`,
    '@odata.count': apps.length,
    value: apps.map((app) => ({
      id: installationId(meeting.threadId, app),
      ...(expand.length > 0 && { teamsApp: presentApp(app) }),
    })),
  });
}

/** DELETE /chats/{id}/installedApps/{id}: 204 */
export function uninstall(call: GraphCall): SimResponse {
  const meeting = requirePresenter(call);
  const app = installedApps(call.world.database, meeting.threadId).find((one) => installationId(meeting.threadId, one) === call.params['installation-id']);
  if (!app) throw new GraphError(404, 'NotFound', 'The app is not installed in the chat.');
  requireOwnApp(call, app);
  uninstallApp(call.world.database, meeting.threadId, app.teamsCatalogId);
  return noContent();
}

/**
 * The app an `…@odata.bind` names: the address of the catalog with the catalog's id. The manifest's id finds nothing.
 * @throws GraphError 400 for another address, 404 for an id the catalog does not have.
 */
export function boundApp({ world }: GraphCall, bind: unknown): CatalogApp {
  const [, host, id] = /^(https:\/\/[^?#]+)\/appCatalogs\/teamsApps\/([^/?#]+)$/.exec(String(bind)) ?? [];
  if (id === undefined || (host !== 'https://graph.microsoft.com/v1.0' && host !== `${world.origin}/graph/v1.0`)) {
    throw new GraphError(400, 'BadRequest', `teamsApp@odata.bind is no address of the app catalog: '${String(bind)}'`);
  }
  const app = findCatalogApp(world.database, id);
  if (!app) throw new GraphError(404, 'NotFound', `The app '${id}' is not in the catalog.`);
  return app;
}

export function presentApp(app: CatalogApp): Record<string, unknown> {
  return { id: app.teamsCatalogId, externalId: app.manifestId, displayName: app.displayName, distributionMethod: 'organization' };
}

const WIDER = [
  'TeamsAppInstallation.ReadWriteForChat', 'TeamsAppInstallation.ReadWriteAndConsentForChat', 'TeamsAppInstallation.ManageSelectedForChat',
];

/** The `…SelfForChat` permissions let an app act on itself only. */
function requireOwnApp({ caller }: GraphCall, app: CatalogApp): void {
  const isWider = WIDER.some((scope) => caller.scopes.has(scope));
  if (!isWider && app.clientId !== undefined && app.clientId !== caller.clientId) throw missingScope();
}

/** An app that asks for resource-specific permissions is installed only with the consent to exactly those. */
function requireConsent({ caller }: GraphCall, app: CatalogApp, consented: unknown): void {
  if (app.permissions.length === 0) return;
  const mayConsent = ['TeamsAppInstallation.ReadWriteAndConsentSelfForChat', 'TeamsAppInstallation.ReadWriteAndConsentForChat'];
  if (!mayConsent.some((scope) => caller.scopes.has(scope))) throw missingScope();
  const given = ((consented as { resourceSpecificPermissions?: RscPermission[] } | undefined)?.resourceSpecificPermissions ?? []).map(inWords).sort();
  const wanted = app.permissions.map(inWords).sort();
  if (given.join() !== wanted.join()) {
    throw new GraphError(400, 'BadRequest', 'consentedPermissionSet must hold the permissions of the manifest, all and no other.');
  }
}

const inWords = ({ permissionValue, permissionType }: RscPermission): string => `${permissionType.toLowerCase()} ${permissionValue}`;

const installationId = (chatId: string, app: CatalogApp): string => Buffer.from(`${chatId}##${app.teamsCatalogId}`).toString('base64');

function readFilter(filter: string | undefined): (app: CatalogApp) => boolean {
  if (filter === undefined) return () => true;
  const manifestId = /^teamsApp\/externalId\s+eq\s+'([^']+)'$/.exec(filter.trim())?.[1];
  if (manifestId === undefined) throw notSimulated('GET', `$filter=${filter}`);
  return (app) => app.manifestId === manifestId;
}
