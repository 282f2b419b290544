import { findUser, type User } from '../../directory/users.ts';
import { mailboxAt, sameAddress } from '../calendar/mailbox.ts';
import type { EventRecord } from '../calendar/eventRecord.ts';
import { eventsOf, findCopy } from '../calendar/eventStore.ts';
import type { Database } from '../../kernel/database.ts';
import type { World } from '../../kernel/world.ts';
import { findMeeting, joinedOf, markJoined, type OnlineMeeting } from './meetingStore.ts';

/** The event an online meeting belongs to, as its organizer has it; nothing once it was called off. */
export function eventOf(database: Database, meeting: OnlineMeeting): EventRecord | undefined {
  return findCopy(database, meeting.organizer, meeting.iCalUId);
}

/** Organizer, invited and whoever has been in: those with an account in any tenant here, at home, the organizer first. */
export function rosterOf(database: Database, meeting: OnlineMeeting): readonly User[] {
  const invited = eventOf(database, meeting)?.attendees.map(({ address }) => mailboxAt(database, address)) ?? [];
  const joined = joinedOf(database, meeting.threadId).map((objectId) => findUser(database, objectId));
  const all = [findUser(database, meeting.organizer), ...invited, ...joined].filter((user) => user !== undefined);
  return all.filter((user, index) => all.findIndex((other) => sameAddress(other.mail, user.mail)) === index);
}

/** Whether the person, at home or as a guest, is on the roster. */
export function isOnRoster(database: Database, meeting: OnlineMeeting, user: User): boolean {
  return rosterOf(database, meeting).some(({ mail }) => sameAddress(mail, user.mail));
}

/** The online meetings in somebody's calendar, soonest first: what the calendar of Teams shows. */
export function meetingsOf(world: World, user: User): readonly { readonly event: EventRecord; readonly meeting: OnlineMeeting }[] {
  const found = eventsOf(world.database, user.objectId).flatMap((event) => {
    const meeting = event.joinUrl === undefined ? undefined : findMeeting(world.database, 'join_url', event.joinUrl);
    return meeting ? [{ event, meeting }] : [];
  });
  return found.sort((a, b) => a.event.startMs - b.event.startMs);
}

export function meetingByJoinUrl(world: World, joinUrl: string): OnlineMeeting | undefined {
  return findMeeting(world.database, 'join_url', joinUrl);
}

/**
 * Somebody enters the meeting, from whatever tenant they are signed in to: from now on its chat exists.
 * @throws Error when no meeting has the address.
 */
export function joinMeeting(world: World, user: User, joinUrl: string): OnlineMeeting {
  const meeting = meetingByJoinUrl(world, joinUrl);
  if (!meeting) throw new Error('No meeting has this address');
  markJoined(world, meeting.threadId, user.objectId);
  return meeting;
}
