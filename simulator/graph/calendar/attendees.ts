import { GraphError } from '../errors.ts';
import type { Attendee } from './eventRecord.ts';
import { sameAddress } from './mailbox.ts';

/** Microsoft's limit for one event. */
const MOST = 500;

/**
 * The `attendees` of a request. Names may be missing: then the address stands in.
 * @throws GraphError 400 for an address that is none, and above 500.
 */
export function readAttendees(value: unknown): readonly Attendee[] {
  const given = value as { emailAddress?: { address?: string; name?: string }; type?: string }[];
  if (given.length > MOST) throw new GraphError(400, 'ErrorInvalidArgument', `An event has at most ${MOST} attendees.`);
  const attendees: Attendee[] = [];
  for (const { emailAddress, type } of given) {
    const address = emailAddress?.address?.trim() ?? '';
    if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(address)) throw new GraphError(400, 'ErrorInvalidRecipients', 'At least one recipient is not valid.');
    if (attendees.some((one) => sameAddress(one.address, address))) continue;
    attendees.push({ address, name: emailAddress?.name || address, type: readType(type), response: 'none' });
  }
  return attendees;
}

/** The new list with the answers already given; who was left out and who is new. */
export function compareAttendees(before: readonly Attendee[], after: readonly Attendee[]) {
  const isIn = (list: readonly Attendee[], one: Attendee) => list.find(({ address }) => sameAddress(address, one.address));
  return {
    attendees: after.map((one) => {
      const known = isIn(before, one);
      return known ? { ...known, type: one.type } : one;
    }),
    added: after.filter((one) => !isIn(before, one)),
    removed: before.filter((one) => !isIn(after, one)),
    kept: after.filter((one) => isIn(before, one)),
  };
}

function readType(type: string | undefined): Attendee['type'] {
  const lower = type?.toLowerCase();
  return lower === 'optional' || lower === 'resource' ? lower : 'required';
}
