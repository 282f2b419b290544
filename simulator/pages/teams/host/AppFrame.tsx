import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { TEAMS_THEME } from '../../frame/hostTheme.ts';
import { type AppHost, useAppHost } from './appHost.ts';
import { openAuthentication } from './openAuthentication.ts';
import type { FrameSurface, MeetingSurface, TabSettings } from './teamsCall.ts';
import { flatContext, type FrameContext, type MeetingIds } from './teamsContext.ts';
import type { AppFrame as Frame, RegisteredFrame } from './teamsHost.ts';

/** The page where a tab is set up: what it reports while the person looks at it. */
export interface ConfigurationPage {
  onSettings(settings: TabSettings): void;
  onValidity(isValid: boolean): void;
  onSaved(reason: string | undefined): void;
  onReady(frame: RegisteredFrame): void;
}

export interface AppFrameProps {
  readonly url: string;
  /** Names the frame for screen readers. */
  readonly title: string;
  readonly frameContext: FrameContext;
  readonly entityId: string;
  readonly subPageId?: string | undefined;
  readonly ids?: MeetingIds | undefined;
  readonly meeting?: MeetingSurface | undefined;
  readonly settings?: TabSettings | undefined;
  readonly configuration?: ConfigurationPage | undefined;
  readonly opener?: (() => Frame | undefined) | undefined;
}

/** One page of the app in a frame of its own. Only the app's own origin is ever spoken to. */
export function AppFrame(props: AppFrameProps) {
  const styles = useStyles();
  const host = useAppHost();
  const element = useRef<HTMLIFrameElement>(null);
  const registered = useRef<RegisteredFrame>(undefined);
  const newest = useRef<{ readonly surface: FrameSurface; readonly props: AppFrameProps }>(undefined);
  const { teams } = host;
  const { frameContext } = props;

  useEffect(() => {
    newest.current = { surface: surfaceOf(host, props, () => registered.current), props };
  });
  useEffect(() => {
    const frame = teams.add({
      window: element.current!.contentWindow!,
      surface: following(() => newest.current!.surface),
      opener: newest.current!.props.opener?.(),
    });
    registered.current = frame;
    newest.current!.props.configuration?.onReady(frame);
    return () => frame.remove();
  }, [teams]);

  return (
    <iframe
      ref={element}
      className={styles.frame}
      title={props.title}
      src={props.url}
      allow="clipboard-read; clipboard-write"
      data-frame-context={frameContext}
    />
  );
}

/** Reads the newest surface at each call: a frame outlives many renderings of its page. */
function following(newest: () => FrameSurface): FrameSurface {
  return new Proxy({} as FrameSurface, { get: (_, name) => Reflect.get(newest(), name) as unknown });
}

function surfaceOf(host: AppHost, props: AppFrameProps, own: () => Frame | undefined): FrameSurface {
  const { configuration } = props;
  const surface: FrameSurface = {
    frameContext: props.frameContext,
    context: () =>
      flatContext({
        hostName: host.hostName,
        person: host.person,
        theme: TEAMS_THEME[host.theme],
        frameContext: props.frameContext,
        sessionId: host.sessionId,
        appId: host.appId,
        entityId: props.entityId,
        subPageId: props.subPageId,
        meeting: props.ids,
      }),
    ...host.navigation,
    openDialog: (info) => host.openDialog(own, info),
    submitDialog: (result) => host.submitDialog(result),
    resizeDialog: (size) => host.resizeDialog(size),
    authenticate: (url, width, height) => openAuthentication(host.teams, surface, url, width, height),
    selectPeople: () => Promise.resolve([]),
    settings: () => props.settings ?? { entityId: props.entityId, contentUrl: props.url },
    setSettings: (settings) => configuration?.onSettings(settings),
    setValidity: (isValid) => configuration?.onValidity(isValid),
    settingsSaved: (reason) => configuration?.onSaved(reason),
    meeting: props.meeting,
    log: (line) => host.log.add(line),
  };
  return surface;
}

const useStyles = makeStyles({ frame: { flexGrow: 1, width: '100%', height: '100%', minWidth: 0, border: 'none', backgroundColor: 'transparent' } });
