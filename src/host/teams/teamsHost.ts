import type * as Teams from '@microsoft/teams-js';
import type { Frame, Host, ThemeName } from '../host.ts';
import type { TeamsLibrary } from './loadTeams.ts';
import { createStage } from './stage.ts';
import { createTabConfiguration } from './tabConfiguration.ts';

/**
 * @param trustedOrigins hosts beside Microsoft's own; none in production, or any site that frames us would be believed.
 * @throws whatever initialisation throws: no host, or none that answers.
 */
export async function teamsHost(teams: TeamsLibrary, trustedOrigins: readonly string[]): Promise<Host> {
  await teams.app.initialize(trustedOrigins.length > 0 ? [...trustedOrigins] : undefined);
  const context = await teams.app.getContext();
  const frame = frameOf(context);
  const canShare = frame === 'sidePanel' || frame === 'meetingStage';
  return {
    frame,
    language: context.app.locale,
    ...themeOf(teams, context),
    loginHint: context.user?.loginHint ?? context.user?.userPrincipalName ?? null,
    tenantHint: context.user?.tenant?.id ?? null,
    // The library has put the bridge into the window by now where the host has one.
    hasSignInBridge: 'nestedAppAuthBridge' in window,
    subPage: context.page.subPageId || null,
    meeting: context.meeting && context.chat ? { meetingId: context.meeting.id, chatId: context.chat.id } : null,
    appointment: null,
    openItem: null,
    onItemChange: () => () => undefined,
    openAppointment: teams.calendar.isSupported() && frame === 'content' ? (itemId) => teams.calendar.openCalendarItem({ itemId }) : null,
    stage: canShare ? createStage(teams) : null,
    tabConfiguration: frame === 'settings' ? createTabConfiguration(teams) : null,
    openLink: (url) => teams.app.openLink(url),
    notifyReady() {
      teams.app.notifyAppLoaded();
      void teams.app.notifySuccess();
    },
    late: null,
  };
}

const FRAMES: Readonly<Record<string, Frame>> = { sidePanel: 'sidePanel', meetingStage: 'meetingStage', settings: 'settings' };

function frameOf(context: Teams.app.Context): Frame {
  return FRAMES[context.page.frameContext] ?? 'content';
}

const THEMES: Readonly<Record<string, ThemeName>> = { dark: 'dark', contrast: 'contrast' };

/** The library keeps one handler only, so ours tells all listeners. */
function themeOf(teams: TeamsLibrary, context: Teams.app.Context): Pick<Host, 'theme' | 'onThemeChange'> {
  const listeners = new Set<(theme: ThemeName) => void>();
  teams.app.registerOnThemeChangeHandler((name) => listeners.forEach((listener) => listener(THEMES[name] ?? 'light')));
  return {
    theme: THEMES[context.app.theme] ?? 'light',
    onThemeChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
