import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr';
import { ChatRegular } from '@fluentui/react-icons/svg/chat';
import { makeStyles } from '@fluentui/react-components';
import { boot, type HostBoot } from '../frame/boot.ts';
import { ConsentDialog, useSignIn } from '../frame/ConsentDialog.tsx';
import { HiddenText } from '../frame/HiddenText.tsx';
import { HostFrame } from '../frame/HostFrame.tsx';
import { HostLog, useHostLog } from '../frame/HostLog.tsx';
import { useHostTheme } from '../frame/hostTheme.ts';
import { TreklangMark } from '../frame/TreklangMark.tsx';
import { AppFrame } from './host/AppFrame.tsx';
import { AppHostProvider } from './host/AppHostProvider.tsx';
import { MeetingList } from './MeetingList.tsx';
import { MeetingPage } from './MeetingPage.tsx';
import { TenantChoice } from './TenantChoice.tsx';
import { type TeamsView, useTeams } from './useTeams.ts';

const RAIL = [
  { key: 'chat', label: 'Chat', icon: <ChatRegular fontSize={24} /> },
  { key: 'calendar', label: 'Kalender', icon: <CalendarLtrRegular fontSize={24} /> },
  { key: 'treklang', label: 'Treklang', icon: <TreklangMark /> },
] as const;

/** Teams on the web as one person in one tenant. A guest's calendar is at home, so it is not in the rail there. */
export function Teams() {
  const styles = useStyles();
  const { displayName, mail, tenants, appOrigin, appId, appName } = boot<HostBoot>();
  const [theme, setTheme] = useHostTheme();
  const log = useHostLog();
  const teams = useTeams(log);
  const signIn = useSignIn();
  const { tenant, api, view, meetId } = teams;

  return (
    <HostFrame
      product="Teams"
      theme={theme}
      onTheme={setTheme}
      rail={RAIL.filter(({ key }) => (tenant.isHome || key !== 'calendar') && (tenant.hasTreklang || key !== 'treklang'))}
      chosen={meetId === undefined ? view : tenant.isHome ? 'calendar' : 'chat'}
      onChoose={(key) => teams.setView(key as TeamsView)}
      place={tenant.isHome ? tenant.name : `Gæst hos ${tenant.name}`}
      bar={tenants.length > 1 && <TenantChoice tenants={tenants} chosen={tenant} onChoose={teams.switchTo} />}
    >
      <AppHostProvider
        settings={{
          hostName: 'Teams',
          appOrigin,
          appId,
          theme,
          log,
          answerSignIn: signIn.answer,
          person: { objectId: tenant.objectId, userPrincipalName: tenant.userPrincipalName, displayName, loginHint: mail, tenantId: tenant.id },
          navigation: teams.navigation,
        }}
      >
        <div className={styles.page}>
          <HostLog log={log} />
          {meetId !== undefined && <MeetingPage key={meetId} meetId={meetId} api={api} tenant={tenant} />}
          {meetId === undefined && view === 'treklang' && (
            <>
              <HiddenText as="h1">{appName}</HiddenText>
              <AppFrame key={teams.subPageId} url={`${appOrigin}/tab.html`} title={appName} frameContext="content" entityId="home" subPageId={teams.subPageId} />
            </>
          )}
          {meetId === undefined && view !== 'treklang' && <MeetingList view={view} api={api} tenant={tenant} />}
        </div>
      </AppHostProvider>
      <ConsentDialog waiting={signIn.waiting} />
    </HostFrame>
  );
}

const useStyles = makeStyles({ page: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 } });
