import type { GraphRoute } from '../call.ts';
import { getChat, listMembers } from './chats.ts';
import { install, listInstalled, uninstall } from './installedApps.ts';
import { createTab, deleteTab, getTab, listTabs, updateTab } from './tabs.ts';

const CHAT = ['Chat.ReadBasic', 'Chat.Read', 'Chat.ReadWrite'];
const INSTALL = [
  'TeamsAppInstallation.ReadWriteSelfForChat', 'TeamsAppInstallation.ReadWriteForChat', 'TeamsAppInstallation.ReadWriteAndConsentSelfForChat',
  'TeamsAppInstallation.ReadWriteAndConsentForChat', 'TeamsAppInstallation.ManageSelectedForChat',
];
// Microsoft's data leaves the two consenting ones out of DELETE.
const UNINSTALL = INSTALL.filter((scope) => !scope.includes('AndConsent'));
const TAB_WRITE = ['TeamsTab.ReadWriteSelfForChat', 'TeamsTab.ReadWriteForChat', 'TeamsTab.ReadWrite.All'];
const TAB_READ = ['TeamsTab.Read.All', ...TAB_WRITE];

const INSTALLED = '/chats/{chat-id}/installedApps';
const TABS = '/chats/{chat-id}/tabs';

/** Chats of meetings, their apps and tabs. Scopes: Microsoft's permission data of 2026-08-07. */
export const chatRoutes: readonly GraphRoute[] = [
  { method: 'GET', pattern: '/chats/{chat-id}', scopes: CHAT, handle: getChat },
  { method: 'GET', pattern: '/chats/{chat-id}/members', scopes: [...CHAT, 'ChatMember.Read', 'ChatMember.ReadWrite'], handle: listMembers },
  { method: 'GET', pattern: INSTALLED, scopes: ['TeamsAppInstallation.ReadForChat', ...INSTALL], handle: listInstalled },
  { method: 'POST', pattern: INSTALLED, scopes: INSTALL, handle: install },
  { method: 'DELETE', pattern: `${INSTALLED}/{installation-id}`, scopes: UNINSTALL, handle: uninstall },
  { method: 'GET', pattern: TABS, scopes: TAB_READ, handle: listTabs },
  { method: 'POST', pattern: TABS, scopes: ['TeamsTab.Create', ...TAB_WRITE], handle: createTab },
  { method: 'GET', pattern: `${TABS}/{tab-id}`, scopes: TAB_READ, handle: getTab },
  { method: 'PATCH', pattern: `${TABS}/{tab-id}`, scopes: TAB_WRITE, handle: updateTab },
  { method: 'DELETE', pattern: `${TABS}/{tab-id}`, scopes: TAB_WRITE, handle: deleteTab },
];
