import type { User } from '../../simulator/directory/users.ts';
import type { Caller } from '../../simulator/kernel/caller.ts';

/** Somebody signed in for one tenant with these scopes; the home tenant of the user unless said otherwise. */
export function aCaller(user: User, scopes: readonly string[], more: Partial<Caller> = {}): Caller {
  return { user, tenantId: user.tenantId, scopes: new Set(scopes), clientId: 'aaaaaaaa-0000-4000-8000-000000000001', ...more };
}
