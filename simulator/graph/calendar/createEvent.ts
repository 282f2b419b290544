import { created, type GraphCall } from '../call.ts';
import { GraphError } from '../errors.ts';
import { createOnlineMeeting } from '../meetings/meetingStore.ts';
import type { User } from '../../directory/users.ts';
import type { SimResponse } from '../../kernel/http.ts';
import { type EventChanges, readEventChanges } from './eventChanges.ts';
import type { EventRecord, NewEvent } from './eventRecord.ts';
import { addEvent, findByTransaction, newICalUId } from './eventStore.ts';
import { writeProperties } from './extendedProperties.ts';
import { appendToBody, asOutlookHtml } from './htmlBody.ts';
import { sendInvitations } from './invitations.ts';
import { requireMailbox } from './mailbox.ts';
import { meetingBlob } from './onlineMeetingBlob.ts';
import { readPreferences } from './preferences.ts';
import { presentEvent } from './presentEvent.ts';
import { readOptions } from './queryOptions.ts';
import { requestBody } from './requestBody.ts';
import { requireValidTimes } from './times.ts';

/** POST /me/events: 201. Attendees are invited at once, before anything can be attached. */
export function createEvent(call: GraphCall): SimResponse {
  const owner = requireMailbox(call);
  readOptions(call.request.query, []);
  const preferences = readPreferences(call.request);
  const changes = readEventChanges(requestBody(call.request), 'create');
  const event = findReplay(call, owner, changes) ?? make(call, owner, changes);
  const id = preferences.immutableIds ? event.immutableId : event.id;
  const body = { '@odata.context': eventContext(call, owner), ...presentEvent(call.world, event, { preferences }) };
  return created(body, { ...preferences.headers, Location: `${call.world.origin}/graph/v1.0/me/events('${encodeURIComponent(id)}')` });
}

export const eventContext = ({ world }: GraphCall, owner: User, more = '/$entity'): string =>
  `${world.origin}/graph/v1.0/$metadata#users('${owner.objectId}')/events${more}`;

/** A second POST with the transaction id of an event that is there: what it answers is not documented, hence the switch. */
function findReplay({ world }: GraphCall, owner: User, { transactionId }: EventChanges): EventRecord | undefined {
  const before = transactionId ? findByTransaction(world.database, owner.objectId, transactionId) : undefined;
  if (before && world.switches.transactionIdReplay === 'conflict') {
    throw new GraphError(409, 'ErrorDuplicateTransactionId', 'Your request can\'t be completed. The TransactionId was used before.');
  }
  return before;
}

function make({ world }: GraphCall, owner: User, changes: EventChanges): EventRecord {
  const { startMs, endMs, startZone, endZone } = changes.meeting;
  if (startMs === undefined || endMs === undefined || startZone === undefined || endZone === undefined) {
    throw new GraphError(400, 'ErrorInvalidRequest', 'An event needs a start and an end.');
  }
  const iCalUId = newICalUId();
  const draft: NewEvent = { ...plainEvent(owner, iCalUId), ...changes.meeting, ...changes.own, startMs, endMs, startZone, endZone };
  requireValidTimes(draft);
  const isOnline = changes.wantsOnlineMeeting && world.switches.onlineMeetings;
  const event = addEvent(world, {
    ...(isOnline ? withMeeting(draft, createOnlineMeeting(world, owner, iCalUId).joinUrl) : draft),
    attendees: changes.attendees ?? [],
    transactionId: changes.transactionId,
  });
  writeProperties(world.database, event.key, changes.properties);
  sendInvitations(world, event, event.attendees);
  return event;
}

/** The event with its online meeting, and the way into it at the end of the body. */
export function withMeeting<T extends { bodyHtml: string }>(event: T, joinUrl: string): T & { joinUrl: string } {
  return { ...event, joinUrl, bodyHtml: appendToBody(event.bodyHtml, meetingBlob(joinUrl)) };
}

/** An event of which nothing was said, in its organizer's calendar. */
export function plainEvent(owner: User, iCalUId: string): Omit<NewEvent, 'startMs' | 'endMs' | 'startZone' | 'endZone'> {
  return {
    mailbox: owner.objectId,
    iCalUId,
    isOrganizer: true,
    organizer: { name: owner.displayName, address: owner.mail },
    attendees: [],
    response: 'organizer',
    isCancelled: false,
    subject: '',
    bodyHtml: asOutlookHtml({ contentType: 'html', content: '' }),
    isAllDay: false,
    locations: [],
    importance: 'normal',
    sensitivity: 'normal',
    hideAttendees: false,
    responseRequested: true,
    allowNewTimeProposals: true,
    showAs: 'busy',
    categories: [],
    reminderMinutes: 15,
    isReminderOn: true,
  };
}
