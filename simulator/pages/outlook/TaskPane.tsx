import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useRef, useState } from 'react';
import { boot, type HostBoot } from '../frame/boot.ts';
import { officeColours, type ThemeName } from '../frame/hostTheme.ts';
import type { AnswerSignIn } from '../frame/nestedAppAuth.ts';
import { TreklangMark } from '../frame/TreklangMark.tsx';
import { listenForSignIn } from './listenForSignIn.ts';
import { officeFrameName } from './office/appContext.ts';
import type { AppointmentItem } from './office/appointmentItem.ts';
import { createOfficeHost, type OfficeHost } from './office/officeHost.ts';
import type { OfficeSurface } from './office/officeMethod.ts';
import { outlookApi } from './outlookApi.ts';
import { PaneEdge, START_WIDTH } from './PaneEdge.tsx';

export interface TaskPaneProps {
  /** Undefined: pinned without an item. */
  readonly item: AppointmentItem | undefined;
  readonly surface: OfficeSurface;
  readonly theme: ThemeName;
  readonly answerSignIn: AnswerSignIn;
  readonly onClose: () => void;
}

/** The add-in's pane: a frame that has the real office.js, and this page as its host. */
export function TaskPane({ item, surface, theme, answerSignIn, onClose }: TaskPaneProps) {
  const styles = useStyles();
  const { appOrigin, appId, appName, displayName, mail, roamingSettings, officePains } = boot<HostBoot>();
  const [conversationId] = useState(() => crypto.randomUUID());
  const [width, setWidth] = useState(START_WIDTH);
  const frame = useRef<HTMLIFrameElement>(null);
  const host = useRef<OfficeHost>(undefined);
  const newest = useRef({ surface, item });
  const page = `${appOrigin}/pane.html`;

  useEffect(() => {
    newest.current = { surface, item };
    host.current?.select(item);
  });
  useEffect(() => host.current?.themeChanged(officeColours(theme)), [theme]);
  useEffect(() => {
    const window = frame.current!.contentWindow!;
    const stopSignIn = listenForSignIn(window, appOrigin, answerSignIn);
    host.current = createOfficeHost(
      {
        frame: window,
        appOrigin,
        hostOrigin: location.origin,
        conversationId,
        addIn: { id: appId, name: appName },
        page,
        owner: { name: displayName, mail, timeZone: 'Romance Standard Time' },
        roamingSettings,
        pains: () => (officePains.length === 0 ? Promise.resolve([]) : outlookApi.officePains()),
        surface: new Proxy({} as OfficeSurface, { get: (_, name) => Reflect.get(newest.current.surface, name) as unknown }),
      },
      newest.current.item,
    );
    return () => {
      host.current?.stop();
      stopSignIn();
    };
  }, [answerSignIn, appId, appName, appOrigin, conversationId, displayName, mail, page, roamingSettings, officePains]);

  return (
    <aside className={styles.pane} style={{ width }} aria-label={appName}>
      <PaneEdge width={width} onWidth={setWidth} />
      <div className={styles.title}>
        <TreklangMark size={20} />
        <h2 className={styles.name}>{appName}</h2>
        <Button appearance="subtle" icon={<DismissRegular />} aria-label={`Luk ${appName}`} onClick={onClose} />
      </div>
      <iframe
        ref={frame}
        className={styles.frame}
        title={`${appName}, opgaverude`}
        name={officeFrameName(conversationId, appId, location.origin)}
        src={page}
        allow="clipboard-read; clipboard-write"
      />
    </aside>
  );
}

const useStyles = makeStyles({
  pane: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    maxWidth: '100%',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-width: 640px)': { position: 'absolute', inset: 0, width: '100% !important', zIndex: 2 },
  },
  title: { display: 'flex', alignItems: 'center', gap: '8px', padding: '6px 8px 6px 16px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  frame: { flexGrow: 1, width: '100%', border: 'none' },
});
