import type { Invitee } from '#domain';
import { attendeesOf } from '#flows';

/**
 * Whether sending from Outlook's own form shows somebody's private address to others: a list of attendees is hidden through Graph alone,
 * Office.js has no word for it.
 */
export function areShownToEachOther(invitees: readonly Invitee[], organizerEmail: string): boolean {
  const addresses = new Set(attendeesOf(invitees, organizerEmail).map(({ email }) => email));
  return addresses.size > 1 && invitees.some(({ isPrivate, email }) => isPrivate && email !== null && addresses.has(email.trim()));
}
