import type { BrowserTokens } from '#auth';
import type { AppConfig } from '#config';
import { Failure, isFailure } from '#domain';
import type { Host } from '#host';
import { browserWindows, createDevices } from '#store/queries';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Session, SessionParts } from './session.ts';
import { sessionCode } from './sessionCode.ts';
import { sessionOf } from './sessionOf.ts';
import { useSignInNeeded } from './useSignInNeeded.ts';

export type SessionState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly session: Session }
  | { readonly kind: 'signIn' }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface SessionNow {
  readonly state: SessionState;
  /** Silence is no longer enough, while something is shown. */
  readonly isSignInNeeded: boolean;
  readonly onSignedIn: () => void;
  readonly retry: () => void;
}

/** Who is at work here: whoever was here last time at once, then whoever is really signed in. */
export function useSession(config: AppConfig, tokens: BrowserTokens, host: Host): SessionNow {
  const [state, setState] = useState<SessionState>({ kind: 'opening' });
  const { watched, isNeeded, account, done } = useSignInNeeded(tokens);
  const [devices] = useState(() => createDevices(undefined, browserWindows));
  const parts = useMemo<SessionParts>(
    () => ({ config, tokens: watched, devices, loginHint: host.loginHint, account: () => tokens.account() }),
    [config, watched, devices, host.loginHint, tokens],
  );
  const open = useCallback(async () => setState(await opened(parts)), [parts]);

  useEffect(() => {
    let isCurrent = true;
    void reopened(parts).then((next) => isCurrent && setState(next));
    return () => {
      isCurrent = false;
    };
  }, [parts]);

  const isSignInAsked = state.kind === 'signIn' || isNeeded;
  useEffect(() => {
    if (isSignInAsked) void tokens.prepare().catch(() => undefined);
  }, [isSignInAsked, tokens]);

  // Somebody else has signed in on this device since: their own rows, not the last person's.
  const isOther = state.kind === 'open' && account !== null && account.id !== state.session.reading.me.id;
  useEffect(() => {
    if (!isOther) return;
    let isCurrent = true;
    void opened(parts).then((next) => isCurrent && setState(next));
    return () => {
      isCurrent = false;
    };
  }, [isOther, parts]);

  const onSignedIn = () => {
    done();
    void open();
  };
  return { state: isOther ? { kind: 'opening' } : state, isSignInNeeded: isNeeded, onSignedIn, retry: () => void open() };
}

/** What is kept for whoever was here last time, at once; without anybody the sign-in is waited for. */
async function reopened(parts: SessionParts): Promise<SessionState> {
  const device = await parts.devices.find(parts.config.tenantId, parts.loginHint);
  return device.me ? { kind: 'open', session: sessionOf(parts, device, device.me) } : opened(parts);
}

async function opened(parts: SessionParts): Promise<SessionState> {
  try {
    const me = await (await sessionCode()).whoIsHere(parts);
    const device = await parts.devices.open(parts.config.tenantId, me, parts.loginHint ?? parts.account()?.username ?? null);
    return { kind: 'open', session: sessionOf(parts, device, me) };
  } catch (error) {
    if (isFailure(error, 'signIn')) return { kind: 'signIn' };
    return { kind: 'failed', failure: isFailure(error) ? error : new Failure('unexpected', 'The session did not open', { cause: error }) };
  }
}
