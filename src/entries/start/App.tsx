import type { BrowserTokens } from '#auth';
import type { AppConfig } from '#config';
import type { Door, Host } from '#host';
import { languageOf } from '#i18n';
import { createClock, TreklangProvider } from '#ui';
import { Suspense, useEffect, useMemo } from 'react';
import { latePage } from '../routes/latePage.tsx';
import { Pages } from '../routes/Pages.tsx';
import { SessionGate } from '../session/SessionGate.tsx';
import { CaughtFailure } from './CaughtFailure.tsx';
import { Opening } from './Opening.tsx';
import { themeFor } from './themeFor.ts';
import { useHost } from './useHost.ts';

const ConfigureTab = latePage({ words: ['configure'], load: async () => (await import('./ConfigureTab.tsx')).ConfigureTab });

export interface AppProps {
  readonly door: Door;
  readonly config: AppConfig;
  readonly firstHost: Host;
  readonly tokens: BrowserTokens;
}

/** Everything a page stands in, and what it shows. */
export function App({ door, config, firstHost, tokens }: AppProps) {
  const { host, theme } = useHost(firstHost);
  const clock = useMemo(() => createClock(config.clockOffset), [config]);
  useEffect(() => host.notifyReady(), [host]);
  return (
    <TreklangProvider theme={themeFor(door, theme)} language={languageOf(host.language)} clock={clock}>
      <CaughtFailure>
        <Suspense fallback={<Opening />}>
          <SessionGate config={config} tokens={tokens} host={host}>
            {host.tabConfiguration ? <ConfigureTab configuration={host.tabConfiguration} meeting={host.meeting} /> : <Pages host={host} />}
          </SessionGate>
        </Suspense>
      </CaughtFailure>
    </TreklangProvider>
  );
}
