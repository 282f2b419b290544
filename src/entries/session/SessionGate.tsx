import type { BrowserTokens } from '#auth';
import type { AppConfig } from '#config';
import type { Host } from '#host';
import { StoreProvider } from '#store/queries';
import { FailureNote } from '#ui';
import { type ReactNode } from 'react';
import { Opening } from '../start/Opening.tsx';
import { SignIn } from './SignIn.tsx';
import { SignInStrip } from './SignInStrip.tsx';
import { useSession } from './useSession.ts';

export interface SessionGateProps {
  readonly config: AppConfig;
  readonly tokens: BrowserTokens;
  readonly host: Host;
  /** `isWhole`: every page can be shown, not only what is kept. */
  readonly children: (isWhole: boolean) => ReactNode;
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
      return (
        <main>
          <FailureNote failure={state.failure} onRetry={retry} />
        </main>
      );
    case 'open':
      return (
        <StoreProvider key={state.session.store.me.id} store={state.session.store} device={state.session.device}>
          {isSignInNeeded && <SignInStrip signIn={() => tokens.signIn()} onSignedIn={onSignedIn} />}
          {children(state.isWhole)}
        </StoreProvider>
      );
  }
}
