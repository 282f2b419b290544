import { findHomeUser, type User } from '../directory/users.ts';
import type { SimRequest } from '../kernel/http.ts';
import type { World } from '../kernel/world.ts';

const COOKIE = 'known_persons';

/**
 * Who has opened a host page or signed in to the app in this browser: names only, no right of any kind. The sessions
 * themselves are scoped to `/as/{alias}`, so an address without a person could not tell whose it is.
 */
export function knownPersons(world: World, request: SimRequest): readonly User[] {
  return aliasesIn(request).flatMap((alias) => {
    const user = findHomeUser(world.database, alias);
    return user?.alias === alias ? [user] : [];
  });
}

/** A `Set-Cookie` header that also names this person; undefined when they are named already. */
export function rememberPerson(request: SimRequest, alias: string): string | undefined {
  const aliases = aliasesIn(request);
  if (aliases.includes(alias)) return undefined;
  return `${COOKIE}=${[...aliases, alias].map(encodeURIComponent).join('.')}; Path=/; HttpOnly; Secure; SameSite=Lax`;
}

function aliasesIn({ headers }: SimRequest): readonly string[] {
  const value = /(?:^|;\s*)known_persons=([\w.%-]*)/.exec(headers['cookie'] ?? '')?.[1] ?? '';
  return value.split('.').filter((part) => part !== '').map(decoded);
}

/** The browser may hand back what it likes. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
