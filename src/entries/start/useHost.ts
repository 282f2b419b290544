import type { Host, ThemeName } from '#host';
import { useEffect, useState } from 'react';

export interface HostNow {
  readonly host: Host;
  readonly theme: ThemeName;
}

/** The host as it is known now: one that answers late takes the place of the page by itself; its theme and the item beside us are followed. */
export function useHost(first: Host): HostNow {
  const [answered, setAnswered] = useState(first);
  const [now, setNow] = useState<HostNow>({ host: first, theme: first.theme });
  useEffect(() => {
    let isCurrent = true;
    void answered.late?.then((late) => {
      if (!isCurrent) return;
      setAnswered(late);
      setNow({ host: late, theme: late.theme });
    });
    const stopTheme = answered.onThemeChange((theme) => setNow((before) => ({ ...before, theme })));
    const stopItem = answered.onItemChange((item) => setNow((before) => ({ ...before, host: { ...before.host, ...item } })));
    return () => {
      isCurrent = false;
      stopTheme();
      stopItem();
    };
  }, [answered]);
  return now;
}
