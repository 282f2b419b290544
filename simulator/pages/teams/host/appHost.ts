import { createContext, useContext } from 'react';
import type { HostLogLines } from '../../frame/HostLog.tsx';
import type { ThemeName } from '../../frame/hostTheme.ts';
import type { AnswerSignIn } from '../../frame/nestedAppAuth.ts';
import type { FrameSurface } from './teamsCall.ts';
import type { TeamsPerson } from './teamsContext.ts';
import type { AppFrame, TeamsHost } from './teamsHost.ts';

/** What a page does when the app asks to go somewhere. */
export interface AppNavigation {
  readonly openLink: (url: string) => boolean;
  readonly navigate: (target: { readonly pageId?: string; readonly subPageId?: string }) => boolean;
  readonly openEvent: (itemId: string) => Promise<boolean>;
  readonly composeMeeting: (fields: Readonly<Record<string, unknown>>) => void;
}

export interface AppHostSettings {
  readonly hostName: 'Teams' | 'Outlook';
  readonly appOrigin: string;
  readonly appId: string;
  readonly person: TeamsPerson;
  readonly theme: ThemeName;
  readonly log: HostLogLines;
  readonly answerSignIn: AnswerSignIn;
  readonly navigation: AppNavigation;
}

/** The host as the frames on the page share it. */
export interface AppHost extends AppHostSettings {
  readonly teams: TeamsHost;
  readonly sessionId: string;
  /** `opener`: the frame that asks. */
  openDialog(opener: () => AppFrame | undefined, info: Parameters<FrameSurface['openDialog']>[0]): ReturnType<FrameSurface['openDialog']>;
  /** Closes the open dialog with what it submits. */
  submitDialog(result: unknown): void;
  resizeDialog(size: { readonly width?: unknown; readonly height?: unknown }): void;
}

export const AppHostContext = createContext<AppHost | undefined>(undefined);

export function useAppHost(): AppHost {
  const host = useContext(AppHostContext);
  if (!host) throw new Error('A frame of the app stands outside AppHostProvider');
  return host;
}
