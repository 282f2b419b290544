import { findUser } from '../../directory/users.ts';
import type { Database } from '../../kernel/database.ts';

/** `microsoft.graph.identitySet` of a person, looked up once an answer. */
export type Identities = (objectId: string) => { readonly user: { readonly email?: string; readonly id: string; readonly displayName: string } };

export function createIdentities(database: Database): Identities {
  const known = new Map<string, ReturnType<Identities>>();
  return (objectId) => {
    const seen = known.get(objectId);
    if (seen) return seen;
    const user = findUser(database, objectId);
    const set = { user: user ? { email: user.mail, id: objectId, displayName: user.displayName } : { id: objectId, displayName: '' } };
    known.set(objectId, set);
    return set;
  };
}
