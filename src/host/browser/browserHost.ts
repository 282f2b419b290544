import type { Frame, Host } from '../host.ts';
import { mediaTheme, onMediaThemeChange } from './mediaTheme.ts';

/** A page by itself, and what is known before a host answers. */
export function browserHost(frame: Frame = 'browser'): Host {
  return {
    frame,
    language: navigator.language,
    theme: mediaTheme(),
    onThemeChange: onMediaThemeChange,
    loginHint: new URLSearchParams(location.search).get('login_hint'),
    tenantHint: null,
    hasSignInBridge: false,
    subPage: null,
    meeting: null,
    appointment: null,
    openItem: null,
    onItemChange: () => () => undefined,
    openAppointment: null,
    stage: null,
    tabConfiguration: null,
    openLink(url) {
      window.open(url, '_blank', 'noopener');
      return Promise.resolve();
    },
    notifyReady: () => undefined,
    late: null,
  };
}
