import { findHomeUser, type User } from '../../directory/users.ts';
import type { Database } from '../../kernel/database.ts';
import type { GraphCall } from '../call.ts';
import { mailboxMissing } from '../errors.ts';

/**
 * The mailbox of the caller. A guest has none in the tenant that invited: it is at home.
 * @throws GraphError 404 MailboxNotEnabledForRESTAPI
 */
export function requireMailbox(call: GraphCall): User {
  if (!call.caller.user.hasMailbox) throw mailboxMissing();
  return call.caller.user;
}

/** Whose mailbox an address leads to, in any tenant here; nothing for addresses of the world outside. */
export function mailboxAt(database: Database, address: string): User | undefined {
  if (!address.includes('@')) return undefined;
  const user = findHomeUser(database, address);
  return user?.hasMailbox ? user : undefined;
}

export const sameAddress = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();
