import { listUsers, type User } from '../../directory/users.ts';
import type { SimResponse } from '../../kernel/http.ts';
import type { World } from '../../kernel/world.ts';
import { pick } from '../../odata/queryOptions.ts';
import { type GraphCall, ok } from '../call.ts';
import { eventsOf } from '../calendar/eventStore.ts';
import { mailboxAt, requireMailbox, sameAddress } from '../calendar/mailbox.ts';
import { nextLink, readOptions, selectOf, wholeNumber } from '../calendar/queryOptions.ts';

interface Acquaintance {
  readonly name: string;
  readonly address: string;
  readonly user?: User | undefined;
  readonly meetings: number;
}

const PROPERTIES = [
  'id', 'displayName', 'givenName', 'surname', 'birthday', 'personNotes', 'isFavorite', 'jobTitle', 'companyName', 'yomiCompany', 'department',
  'officeLocation', 'profession', 'userPrincipalName', 'imAddress', 'scoredEmailAddresses', 'phones', 'postalAddresses', 'websites', 'personType',
];

/** GET /me/people: those met in the calendar, most meetings first, then the colleagues of the tenant. `$search` looks at the beginnings of words. */
export function listPeople(call: GraphCall): SimResponse {
  const { world, request } = call;
  const owner = requireMailbox(call);
  const options = readOptions(request.query, ['select', 'search', 'top', 'skip']);
  const select = selectOf(options, 'microsoft.graph.person', PROPERTIES);
  const top = wholeNumber(options, 'top', { min: 1, max: 1000, otherwise: 10 });
  const skip = wholeNumber(options, 'skip', { min: 0, max: Number.MAX_SAFE_INTEGER, otherwise: 0 });
  const search = options.get('search')?.replace(/^"|"$/g, '').toLowerCase() ?? '';
  const found = acquaintances(world, owner).filter((person) => isMatch(person, search));
  return ok({
    '@odata.context': `${world.origin}/graph/v1.0/$metadata#users('${owner.objectId}')/people`,
    value: found.slice(skip, skip + top).map((person, index) => pick(present(person, found.length - skip - index), select)),
    ...(skip + top < found.length && { '@odata.nextLink': nextLink(`${world.origin}/graph/v1.0/me/people`, request.query, skip + top) }),
  });
}

function acquaintances(world: World, owner: User): readonly Acquaintance[] {
  const known = new Map<string, Acquaintance>();
  const meet = (name: string, address: string, meetings: number): void => {
    if (sameAddress(address, owner.mail)) return;
    const before = known.get(address.toLowerCase());
    known.set(address.toLowerCase(), { name, address, ...before, user: mailboxAt(world.database, address), meetings: (before?.meetings ?? 0) + meetings });
  };
  for (const event of eventsOf(world.database, owner.objectId)) {
    for (const { name, address } of [event.organizer, ...event.attendees]) meet(name, address, 1);
  }
  for (const colleague of listUsers(world.database, owner.tenantId)) {
    if (colleague.userType === 'Member') meet(colleague.displayName, colleague.mail, 0);
  }
  return [...known.values()].sort((a, b) => b.meetings - a.meetings || a.name.localeCompare(b.name, 'da'));
}

function isMatch({ name, address, user }: Acquaintance, search: string): boolean {
  const words = [...name.split(/\s+/), ...(user?.displayName.split(/\s+/) ?? []), address].map((word) => word.toLowerCase());
  return search.split(/\s+/).every((part) => words.some((word) => word.startsWith(part)));
}

function present({ name, address, user }: Acquaintance, relevanceScore: number): Record<string, unknown> {
  const displayName = user?.displayName ?? name;
  const parts = displayName.split(' ');
  return {
    id: user?.objectId ?? Buffer.from(address).toString('base64url'),
    displayName,
    givenName: parts[0] ?? null,
    surname: parts.length > 1 ? parts.at(-1) : null,
    birthday: '',
    personNotes: '',
    isFavorite: false,
    jobTitle: user?.jobTitle || null,
    companyName: null,
    yomiCompany: '',
    department: null,
    officeLocation: null,
    profession: '',
    userPrincipalName: user?.userPrincipalName ?? '',
    imAddress: user ? `sip:${address}` : null,
    scoredEmailAddresses: [{ address, relevanceScore }],
    phones: [],
    postalAddresses: [],
    websites: [],
    personType: user ? { class: 'Person', subclass: 'OrganizationUser' } : { class: 'Person', subclass: 'ImplicitContact' },
  };
}
