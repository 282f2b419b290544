import type { Account, BrowserTokens, TokenSource } from '#auth';
import { isFailure } from '#domain';
import { useCallback, useMemo, useState } from 'react';

export interface SignInNeeded {
  /** The same tokens, which tell when silence is no longer enough. */
  readonly watched: TokenSource;
  readonly isNeeded: boolean;
  /** Who the last token was for. */
  readonly account: Account | null;
  readonly done: () => void;
}

/** Notices a sign-in that ran out while somebody was at work, and who it was that signed in. */
export function useSignInNeeded(tokens: BrowserTokens): SignInNeeded {
  const [isNeeded, setNeeded] = useState(false);
  const [account, setAccount] = useState<Account | null>(null);
  const watched = useMemo<TokenSource>(
    () => ({
      async token(resource, options) {
        try {
          const token = await tokens.token(resource, options);
          setNeeded(false);
          setAccount((before) => (before?.id === tokens.account()?.id ? before : tokens.account()));
          return token;
        } catch (error) {
          if (isFailure(error, 'signIn')) setNeeded(true);
          throw error;
        }
      },
    }),
    [tokens],
  );
  return { watched, isNeeded, account, done: useCallback(() => setNeeded(false), []) };
}
