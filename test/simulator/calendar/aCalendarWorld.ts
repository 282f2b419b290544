import type { User } from '../../../simulator/directory/users.ts';
import type { GraphRoute } from '../../../simulator/graph/call.ts';
import { calendarRoutes } from '../../../simulator/graph/calendar/calendarRoutes.ts';
import { calendarTables } from '../../../simulator/graph/calendar/eventStore.ts';
import { createDispatch } from '../../../simulator/graph/dispatch.ts';
import { chatRoutes } from '../../../simulator/graph/chats/chatRoutes.ts';
import { chatTables } from '../../../simulator/graph/chats/chatStore.ts';
import { meetingRoutes } from '../../../simulator/graph/meetings/meetingRoutes.ts';
import { meetingTables } from '../../../simulator/graph/meetings/meetingStore.ts';
import { peopleRoutes } from '../../../simulator/graph/people/peopleRoutes.ts';
import type { SimResponse } from '../../../simulator/kernel/http.ts';
import type { Switches } from '../../../simulator/kernel/switches.ts';
import type { World } from '../../../simulator/kernel/world.ts';
import { mailTables } from '../../../simulator/mail/mailStore.ts';
import { aCaller } from '../../builders/aCaller.ts';
import { aUser, aWorld } from '../../builders/aWorld.ts';

const routes: readonly GraphRoute[] = [...calendarRoutes, ...peopleRoutes, ...meetingRoutes, ...chatRoutes];
const dispatch = createDispatch(routes);

export const ALL_SCOPES = [
  'Calendars.ReadWrite', 'People.Read', 'MailboxSettings.Read', 'OnlineMeetings.Read', 'Chat.Read', 'TeamsAppInstallation.ReadWriteSelfForChat',
  'TeamsTab.ReadWriteSelfForChat',
];

/** The names tests read most; anything else is there, too. */
export interface AnswerBody {
  readonly id: string;
  readonly iCalUId: string;
  readonly value: readonly AnswerBody[];
  readonly '@odata.etag': string;
  readonly [name: string]: unknown;
}

export interface Answer extends SimResponse {
  readonly body: AnswerBody;
}

export interface Asking {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly scopes?: readonly string[];
  readonly as?: User;
}

/** Two tenants, their people, and a way to ask Graph as one of them. */
export function aCalendarWorld(switches: Partial<Switches> = {}) {
  const world = aWorld([calendarTables, mailTables, meetingTables, chatTables], switches);
  const mette = aUser(world, 'mette', 'fjordbro', { displayName: 'Mette Krogh' });
  const dorthe = aUser(world, 'dorthe', 'fjordbro', { displayName: 'Dorthe Winther' });
  const peter = aUser(world, 'peter', 'fjordbro', { displayName: 'Peter Ahm' });
  const sara = aUser(world, 'sara', 'tidevand', { displayName: 'Sara Lund' });
  const saraAsGuest = aUser(world, 'sara', 'tidevand', { displayName: 'Sara Lund', guestOf: 'fjordbro' });
  return { world, mette, dorthe, peter, sara, saraAsGuest, ask: asker(world, mette) };
}

/** Asks as Mette unless `as` names somebody else. The address may carry a query, percent-encoded or not. */
function asker(world: World, otherwise: User) {
  return (method: string, address: string, { body, headers = {}, scopes = ALL_SCOPES, as = otherwise }: Asking = {}): Answer => {
    const url = new URL(address, world.origin);
    const json = body === undefined ? {} : { 'content-type': 'application/json' };
    return dispatch(world, aCaller(as, scopes), {
      method,
      path: url.pathname,
      query: url.searchParams,
      headers: { ...json, ...headers },
      body: body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(body)),
    }) as Answer;
  };
}

/** Body of a POST: one hour, Tuesday 1 December 13 to 14 Danish time. */
export function anEvent(more: object = {}): object {
  return {
    subject: 'Opfølgningsmøde',
    start: { dateTime: '2026-12-01T13:00:00', timeZone: 'Romance Standard Time' },
    end: { dateTime: '2026-12-01T14:00:00', timeZone: 'Romance Standard Time' },
    ...more,
  };
}

export const attendee = (address: string, type = 'required') => ({ emailAddress: { address }, type });

/** Address of one event: its id holds signs that an address does not take as they are. */
export const path = (id: string): string => `/me/events/${encodeURIComponent(id)}`;
