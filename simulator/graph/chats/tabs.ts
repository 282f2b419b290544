import type { SimResponse } from '../../kernel/http.ts';
import { created, type GraphCall, noContent, ok } from '../call.ts';
import { readOptions } from '../calendar/queryOptions.ts';
import { requestBody } from '../calendar/requestBody.ts';
import { GraphError } from '../errors.ts';
import { requireType } from '../typeCheck.ts';
import { addTab, findCatalogApp, installedApps, removeTab, saveTab, type Tab, type TabConfiguration, tabsOf } from './chatStore.ts';
import { boundApp, presentApp } from './installedApps.ts';
import { requireChat, requirePresenter } from './requireChat.ts';

/** POST /chats/{id}/tabs: 201 with the tab. The app has to be in the chat first. */
export function createTab(call: GraphCall): SimResponse {
  const meeting = requirePresenter(call);
  const body = requestBody(call.request);
  requireType(body, 'microsoft.graph.teamsTab');
  const app = boundApp(call, body['teamsApp@odata.bind']);
  if (!installedApps(call.world.database, meeting.threadId).some(({ teamsCatalogId }) => teamsCatalogId === app.teamsCatalogId)) {
    throw new GraphError(400, 'BadRequest', 'The app must be installed in the chat before a tab of it can be added.');
  }
  if (typeof body['displayName'] !== 'string' || body['displayName'] === '') throw new GraphError(400, 'BadRequest', 'A tab needs a displayName.');
  const tab = addTab(call.world.database, {
    chatId: meeting.threadId,
    teamsCatalogId: app.teamsCatalogId,
    displayName: body['displayName'],
    configuration: readConfiguration(body['configuration']),
  });
  return created({ '@odata.context': context(call, '/$entity'), ...present(call, tab, false) });
}

/** GET /chats/{id}/tabs, with `$expand=teamsApp`. */
export function listTabs(call: GraphCall): SimResponse {
  const meeting = requireChat(call);
  const isExpanded = readsApp(call);
  const tabs = tabsOf(call.world.database, meeting.threadId);
  return ok({ '@odata.context': context(call, ''), '@odata.count': tabs.length, value: tabs.map((tab) => present(call, tab, isExpanded)) });
}

/** GET /chats/{id}/tabs/{id} */
export function getTab(call: GraphCall): SimResponse {
  requireChat(call);
  return ok({ '@odata.context': context(call, '/$entity'), ...present(call, requireTab(call), readsApp(call)) });
}

/** PATCH /chats/{id}/tabs/{id}: 200 */
export function updateTab(call: GraphCall): SimResponse {
  requirePresenter(call);
  const tab = requireTab(call);
  const body = requestBody(call.request);
  requireType(body, 'microsoft.graph.teamsTab');
  const changed: Tab = {
    ...tab,
    ...(typeof body['displayName'] === 'string' && { displayName: body['displayName'] }),
    ...(body['configuration'] !== undefined && { configuration: readConfiguration(body['configuration']) }),
  };
  saveTab(call.world.database, changed);
  return ok({ '@odata.context': context(call, '/$entity'), ...present(call, changed, false) });
}

/** DELETE /chats/{id}/tabs/{id}: 204 */
export function deleteTab(call: GraphCall): SimResponse {
  requirePresenter(call);
  removeTab(call.world.database, requireTab(call).id);
  return noContent();
}

const context = ({ world, params }: GraphCall, more: string): string =>
  `${world.origin}/graph/v1.0/$metadata#chats('${encodeURIComponent(params['chat-id'] ?? '')}')/tabs${more}`;

function readsApp({ request }: GraphCall): boolean {
  const expand = readOptions(request.query, ['expand']).get('expand');
  if (expand !== undefined && expand !== 'teamsApp') throw new GraphError(501, 'notSimulated', `The local Microsoft 365 does not expand ${expand}`);
  return expand !== undefined;
}

function requireTab({ world, params }: GraphCall): Tab {
  const tab = tabsOf(world.database, params['chat-id'] ?? '').find(({ id }) => id === params['tab-id']);
  if (!tab) throw new GraphError(404, 'NotFound', 'The tab is not in the chat.');
  return tab;
}

function readConfiguration(value: unknown): TabConfiguration {
  const { entityId, contentUrl, websiteUrl, removeUrl } = (value ?? {}) as Record<string, unknown>;
  const addresses = [contentUrl, ...[websiteUrl, removeUrl].filter((one) => one !== undefined && one !== null)];
  if (typeof entityId !== 'string' || !addresses.every((one) => typeof one === 'string' && one.startsWith('https://'))) {
    throw new GraphError(400, 'BadRequest', 'A tab needs an entityId and https addresses.');
  }
  return {
    entityId,
    contentUrl: contentUrl as string,
    ...(typeof websiteUrl === 'string' && { websiteUrl }),
    ...(typeof removeUrl === 'string' && { removeUrl }),
  };
}

function present({ world }: GraphCall, tab: Tab, isExpanded: boolean): Record<string, unknown> {
  const app = findCatalogApp(world.database, tab.teamsCatalogId);
  return {
    id: tab.id,
    displayName: tab.displayName,
    webUrl: `https://teams.microsoft.com/l/entity/${app?.manifestId ?? ''}/${encodeURIComponent(tab.configuration.entityId)}?context=${encodeURIComponent(JSON.stringify({ context: 'chat', chatId: tab.chatId }))}`,
    configuration: { websiteUrl: null, removeUrl: null, ...tab.configuration },
    ...(isExpanded && app && { teamsApp: presentApp(app) }),
  };
}
