import type { User } from '../directory/users.ts';

/** Who calls, after the token was checked (issuer, audience, signature, life). */
export interface Caller {
  /** The tenant the token is for; a guest has another home. */
  readonly tenantId: string;
  readonly user: User;
  readonly scopes: ReadonlySet<string>;
  readonly clientId: string;
}

export function hasScope(caller: Caller, anyOf: readonly string[]): boolean {
  return anyOf.some((scope) => caller.scopes.has(scope));
}
