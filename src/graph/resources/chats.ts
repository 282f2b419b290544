import type { Page } from '../page.ts';
import type { GraphRequest } from '../request.ts';
import { segment } from './address.ts';

export interface WireTab {
  readonly id: string;
  readonly displayName?: string;
  readonly configuration?: { readonly entityId?: string };
}

export interface TabConfiguration {
  readonly entityId: string;
  readonly contentUrl: string;
  readonly websiteUrl: string;
}

export function installedApps(chatId: string): GraphRequest<Page<{ readonly id: string; readonly teamsApp?: { readonly id?: string } }>> {
  return { method: 'GET', path: `${chatPath(chatId)}/installedApps`, query: { $expand: 'teamsApp' } };
}

/** What the manifest asks of a chat. Installing is refused unless consent is given to all of these and no other (api/chat-post-installedapps). */
const CHAT_PERMISSIONS = [{ permissionValue: 'MeetingStage.Write.Chat', permissionType: 'delegated' }];

/** @param appAddress of the app in the tenant's catalog (its catalog id, not the id in the manifest), written as Graph's own address. */
export function installApp(chatId: string, appAddress: string): GraphRequest {
  const body = { 'teamsApp@odata.bind': appAddress, consentedPermissionSet: { resourceSpecificPermissions: CHAT_PERMISSIONS } };
  return { method: 'POST', path: `${chatPath(chatId)}/installedApps`, body };
}

export function tabsOf(chatId: string): GraphRequest<Page<WireTab>> {
  return { method: 'GET', path: `${chatPath(chatId)}/tabs` };
}

export function createTab(chatId: string, name: string, appAddress: string, configuration: TabConfiguration): GraphRequest<WireTab> {
  return { method: 'POST', path: `${chatPath(chatId)}/tabs`, body: { displayName: name, 'teamsApp@odata.bind': appAddress, configuration } };
}

function chatPath(chatId: string): string {
  return `/chats/${segment(chatId)}`;
}
