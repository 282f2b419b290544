import type { BrowserTokens } from '#auth';
import type { AppConfig } from '#config';
import type { Host } from '#host';
import { StoreProvider } from '#store/queries';
import { FailedPage } from '#ui';
import { type ReactNode } from 'react';
import { Opening } from '../start/Opening.tsx';
import { SignIn } from './SignIn.tsx';
import { SignInStrip } from './SignInStrip.tsx';
import { useSession } from './useSession.ts';

export interface SessionGateProps {
  readonly config: AppConfig;
  readonly tokens: BrowserTokens;
  readonly host: Host;
  readonly children: ReactNode;
}

/** Signs in: in silence first, then by one calm page. What is shown stays when a sign-in runs out. */
export function SessionGate({ config, tokens, host, children }: SessionGateProps) {
  const { state, isSignInNeeded, onSignedIn, retry } = useSession(config, tokens, host);
  switch (state.kind) {
    case 'opening':
      return <Opening />;
    case 'signIn':
      return <SignIn signIn={() => tokens.signIn()} onSignedIn={onSignedIn} />;
    case 'failed':
      return <FailedPage failure={state.failure} onRetry={retry} />;
    case 'open':
      return (
        <StoreProvider key={state.session.reading.me.id} {...state.session}>
          {isSignInNeeded && <SignInStrip signIn={() => tokens.signIn()} onSignedIn={onSignedIn} />}
          {children}
        </StoreProvider>
      );
  }
}
