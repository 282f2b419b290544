import type { Host, ThemeName } from '#host';
import { useEffect, useState } from 'react';

export interface HostNow {
  readonly host: Host;
  readonly theme: ThemeName;
}

/** The host as it is known now: one that answers late takes the place of the page by itself, and its theme is followed. */
export function useHost(first: Host): HostNow {
  const [now, setNow] = useState<HostNow>({ host: first, theme: first.theme });
  const { host } = now;
  useEffect(() => {
    let isCurrent = true;
    void host.late?.then((late) => isCurrent && setNow({ host: late, theme: late.theme }));
    const stop = host.onThemeChange((theme) => setNow((before) => ({ ...before, theme })));
    return () => {
      isCurrent = false;
      stop();
    };
  }, [host]);
  return now;
}
