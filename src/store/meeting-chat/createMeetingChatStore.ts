import { Failure, isFailure } from '#domain';
import { createTab, type Graph, installApp, installedApps, onlineMeetingByJoinUrl, tabsOf } from '#graph';
import type { ChatTab, MeetingChatStore } from './meetingChatStore.ts';

export interface MeetingApp {
  /** Root of Graph: apps are bound by address. */
  readonly graph: string;
  /** Empty where the app is not in the tenant's catalog. */
  readonly teamsCatalogId: string;
}

export function createMeetingChatStore(graph: Graph, app: MeetingApp): MeetingChatStore {
  const appAddress = `${app.graph}/appCatalogs/teamsApps/${app.teamsCatalogId}`;

  async function chatIdOf(joinUrl: string): Promise<string | null> {
    try {
      const { body } = await graph.send(onlineMeetingByJoinUrl(joinUrl));
      return body.value[0]?.chatInfo?.threadId ?? null;
    } catch (error) {
      if (isFailure(error, 'missing')) return null;
      throw error;
    }
  }

  /** The app first: a tab needs it in the chat. */
  async function addTab(chatId: string, { name, entityId, contentUrl, websiteUrl }: ChatTab): Promise<void> {
    if (app.teamsCatalogId === '') throw new Failure('forbidden', 'The app is not in the tenant\'s catalog', { code: 'notInCatalog' });
    const apps = await graph.all(installedApps(chatId));
    if (!apps.some(({ teamsApp }) => teamsApp?.id === app.teamsCatalogId)) await install(chatId);
    if (await isThere(chatId, entityId)) return;
    await graph.send(createTab(chatId, name, appAddress, { entityId, contentUrl, websiteUrl }));
  }

  async function isThere(chatId: string, entityId: string): Promise<boolean> {
    const tabs = await graph.all(tabsOf(chatId));
    return tabs.some(({ configuration }) => configuration?.entityId === entityId);
  }

  async function hasTab(chatId: string, { entityId }: Pick<ChatTab, 'entityId'>): Promise<boolean> {
    try {
      return await isThere(chatId, entityId);
    } catch (error) {
      if (isFailure(error, 'missing') || isFailure(error, 'forbidden')) return false;
      throw error;
    }
  }

  async function install(chatId: string): Promise<void> {
    try {
      await graph.send(installApp(chatId, appAddress));
    } catch (error) {
      if (!isFailure(error, 'conflict')) throw error;
    }
  }

  return { chatIdOf, addTab, hasTab };
}
