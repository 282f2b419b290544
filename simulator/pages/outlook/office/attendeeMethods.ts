import type { Person } from './appointmentItem.ts';
import { compose, item, type OfficeCall, type OfficeMethods, success } from './officeMethod.ts';

const FIELD = ['required', 'optional'] as const;
const RESPONSE = { none: 0, organizer: 1, tentative: 2, accepted: 3, declined: 4 } as const;
const EXTERNAL_USER = 3;
const USER = 2;

/** Who is invited. The name of an address that the directory knows is Outlook's to find, as in reality. */
export const attendeeMethods: OfficeMethods = {
  15: item('attendees.getAsync', (call) => success(call.item.current()[field(call)].map((person) => onTheWire(person, call.item.current().organizer)))),
  21: compose('attendees.setAsync', (call) => put(call, [])),
  22: compose('attendees.addAsync', (call) => put(call, call.item.current()[field(call)])),
  107: item('organizer.getAsync', (call) => success(onTheWire(call.item.current().organizer, call.item.current().organizer))),
};

function field(call: OfficeCall): (typeof FIELD)[number] {
  return FIELD[Number(call.params['recipientField'])] ?? 'required';
}

function put(call: OfficeCall, before: readonly Person[]) {
  const given = (call.params['recipientArray'] ?? []) as readonly { address?: string; name?: string }[];
  const known = new Set(before.map((person) => person.address.toLowerCase()));
  const added = given
    .map((person) => ({ address: person.address ?? '', name: person.name || (person.address ?? '') }))
    .filter((person) => person.address !== '' && !known.has(person.address.toLowerCase()));
  call.item.change({ [field(call)]: [...before, ...added] });
  return success();
}

/** Responses and kinds are numbers here; the library makes words of them. */
export function onTheWire(person: Person, organizer: Person): object {
  const domain = (address: string): string => address.slice(address.indexOf('@') + 1).toLowerCase();
  return {
    name: person.name,
    address: person.address,
    appointmentResponse: RESPONSE[person.response ?? 'none'],
    recipientType: domain(person.address) === domain(organizer.address) ? USER : EXTERNAL_USER,
  };
}
