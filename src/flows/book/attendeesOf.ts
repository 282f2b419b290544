import type { Invitee } from '#domain';
import type { Attendee } from '#store';

/**
 * Whom the invitation goes to. Citizens and relatives by address alone: a name in a calendar is seen by everybody who may see the calendar.
 * The organizer is in the event already; Outlook on Windows even lists them twice (office-js#2679).
 */
export function attendeesOf(invitees: readonly Invitee[], organizerEmail: string): readonly Attendee[] {
  const seen = new Set([organizerEmail.toLowerCase()]);
  return invitees.flatMap(({ email, name, isPrivate, isOptional = false }) => {
    const address = email?.trim() ?? '';
    if (address === '' || seen.has(address.toLowerCase())) return [];
    seen.add(address.toLowerCase());
    return [{ email: address, name: isPrivate ? '' : name, isOptional }];
  });
}
