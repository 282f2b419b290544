import { type ReactNode, useEffect, useState } from 'react';
import { TEAMS_THEME } from '../../frame/hostTheme.ts';
import { AppDialog, type OpenDialog } from './AppDialog.tsx';
import { AppHostContext, type AppHostSettings } from './appHost.ts';
import { createTeamsHost } from './teamsHost.ts';

/** Hosts the app's frames below it, and the dialog they may open. */
export function AppHostProvider({ settings, children }: { readonly settings: AppHostSettings; readonly children: ReactNode }) {
  const { appOrigin, hostName, answerSignIn, theme } = settings;
  const [teams] = useState(() => createTeamsHost({ appOrigin, hostName, answerSignIn }));
  const [sessionId] = useState(() => crypto.randomUUID());
  const [dialog, setDialog] = useState<OpenDialog>();

  useEffect(() => () => teams.stop(), [teams]);
  useEffect(() => teams.tellAll('themeChange', [TEAMS_THEME[theme]]), [teams, theme]);

  return (
    <AppHostContext
      value={{
        ...settings,
        teams,
        sessionId,
        openDialog: (opener, info) =>
          new Promise((resolve) => {
            setDialog({
              info,
              opener,
              close: (outcome) => {
                setDialog(undefined);
                resolve(outcome);
              },
            });
          }),
        submitDialog: (result) => dialog?.close({ result }),
        resizeDialog: (size) => setDialog((open) => open && { ...open, info: { ...open.info, ...size } }),
      }}
    >
      {children}
      {dialog && <AppDialog dialog={dialog} />}
    </AppHostContext>
  );
}
