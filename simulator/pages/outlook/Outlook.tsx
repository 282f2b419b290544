import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { boot, type HostBoot } from '../frame/boot.ts';
import { ConsentDialog, useSignIn } from '../frame/ConsentDialog.tsx';
import { HiddenText } from '../frame/HiddenText.tsx';
import { HostFrame } from '../frame/HostFrame.tsx';
import { useHostLog } from '../frame/HostLog.tsx';
import { useHostTheme } from '../frame/hostTheme.ts';
import { TreklangMark } from '../frame/TreklangMark.tsx';
import { AppFrame } from '../teams/host/AppFrame.tsx';
import { AppHostProvider } from '../teams/host/AppHostProvider.tsx';
import { CalendarView } from './CalendarView.tsx';
import { Inbox } from './Inbox.tsx';
import { type OutlookView, useOutlook } from './useOutlook.ts';

const RAIL = [
  { key: 'mail', label: 'Mail', icon: <MailRegular fontSize={24} /> },
  { key: 'calendar', label: 'Kalender', icon: <CalendarLtrRegular fontSize={24} /> },
  { key: 'treklang', label: 'Treklang', icon: <TreklangMark /> },
] as const;

/**
 * Outlook on the web as one person: mail about meetings, the calendar with its task pane, and the app's own tab. The calendar
 * stays when one looks at the mail, so that a form and its pane keep what was written.
 */
export function Outlook() {
  const styles = useStyles();
  const { displayName, mail, tenants, appOrigin, appId, appName } = boot<HostBoot>();
  const home = tenants[0]!;
  const [theme, setTheme] = useHostTheme();
  const [subPageId] = useState(() => new URLSearchParams(location.search).get('subPageId') ?? undefined);
  const log = useHostLog();
  const signIn = useSignIn();
  const outlook = useOutlook(log);
  const isDark = theme !== 'light';

  return (
    <HostFrame
      product="Outlook"
      theme={theme}
      onTheme={setTheme}
      rail={RAIL.filter(({ key }) => home.hasTreklang || key !== 'treklang')}
      chosen={outlook.view}
      onChoose={(key) => outlook.setView(key as OutlookView)}
      place={mail}
    >
      <AppHostProvider
        settings={{
          hostName: 'Outlook',
          appOrigin,
          appId,
          theme,
          log,
          answerSignIn: signIn.answer,
          person: { objectId: home.objectId, userPrincipalName: home.userPrincipalName, displayName, loginHint: mail, tenantId: home.id },
          navigation: outlook.navigation,
        }}
      >
        {outlook.view === 'mail' && (
          <Inbox chosen={outlook.mailKey} isDark={isDark} onChoose={outlook.setMailKey} onOpenEvent={(id) => void outlook.openEvent(id)} />
        )}
        <div className={styles.calendar} hidden={outlook.view !== 'calendar'}>
          <CalendarView outlook={outlook} theme={theme} answerSignIn={signIn.answer} log={log} />
        </div>
        {outlook.view === 'treklang' && (
          <>
            <HiddenText as="h1">{appName}</HiddenText>
            <AppFrame url={`${appOrigin}/tab.html`} title={appName} frameContext="content" entityId="home" subPageId={subPageId} />
          </>
        )}
      </AppHostProvider>
      <ConsentDialog waiting={signIn.waiting} />
    </HostFrame>
  );
}

const useStyles = makeStyles({ calendar: { display: 'flex', flexGrow: 1, minWidth: 0, '&[hidden]': { display: 'none' } } });
