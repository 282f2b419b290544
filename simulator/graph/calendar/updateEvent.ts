import { findUser } from '../../directory/users.ts';
import type { SimRequest, SimResponse } from '../../kernel/http.ts';
import type { World } from '../../kernel/world.ts';
import { type GraphCall, ok } from '../call.ts';
import { GraphError } from '../errors.ts';
import { createOnlineMeeting } from '../meetings/meetingStore.ts';
import { compareAttendees } from './attendees.ts';
import { eventContext, withMeeting } from './createEvent.ts';
import { type EventChanges, readEventChanges } from './eventChanges.ts';
import type { Attendee, EventRecord } from './eventRecord.ts';
import { saveEvent } from './eventStore.ts';
import { writeProperties } from './extendedProperties.ts';
import { sendCancellations, sendInvitations, sendUpdates } from './invitations.ts';
import { requireMailbox } from './mailbox.ts';
import { hasMeetingBlob } from './onlineMeetingBlob.ts';
import { requireEvent } from './requireEvent.ts';
import { readPreferences } from './preferences.ts';
import { presentEvent } from './presentEvent.ts';
import { readOptions } from './queryOptions.ts';
import { requestBody } from './requestBody.ts';
import { requireValidTimes } from './times.ts';

/**
 * PATCH /me/events/{id}: 200. `attendees` replaces the whole list: who is left out is called off. A body with nothing but
 * attendees tells only those who came or went; any other change of the meeting tells everybody.
 */
export function updateEvent(call: GraphCall): SimResponse {
  const { world } = call;
  const owner = requireMailbox(call);
  readOptions(call.request.query, []);
  const preferences = readPreferences(call.request);
  const event = requireEvent(call, preferences);
  requireUnchanged(call.request, event);
  const changes = readEventChanges(requestBody(call.request), 'update');
  if (!event.isOrganizer) requireOwnOnly(changes);

  const people = changes.attendees && compareAttendees(event.attendees, changes.attendees);
  const changed = saveEvent(world, apply(world, event, changes, people?.attendees ?? event.attendees));
  writeProperties(world.database, event.key, changes.properties);
  tell(world, event, changed, changes, people);

  const body = { '@odata.context': eventContext(call, owner), ...presentEvent(world, changed, { preferences }) };
  return ok(body, preferences.headers);
}

/** If-Match is not documented for events; whoever sends one gets the strict answer of Exchange. */
function requireUnchanged(request: SimRequest, event: EventRecord): void {
  const match = request.headers['if-match'];
  if (match === undefined || match === '*' || match === `W/"${event.changeKey}"`) return;
  throw new GraphError(412, 'ErrorIrresolvableConflict', 'The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.');
}

function requireOwnOnly({ meeting, attendees, wantsOnlineMeeting }: EventChanges): void {
  if (Object.keys(meeting).length === 0 && !attendees && !wantsOnlineMeeting) return;
  throw new GraphError(403, 'ErrorAccessDenied', 'Access is denied. Only the organizer can change the meeting.');
}

function apply(world: World, event: EventRecord, changes: EventChanges, attendees: readonly Attendee[]): EventRecord {
  const isOtherTime = isMoved(event, changes);
  const changed: EventRecord = {
    ...event,
    ...changes.meeting,
    ...changes.own,
    // Answers were given to the old time.
    attendees: isOtherTime ? attendees.map(({ respondedMs: _, ...one }) => ({ ...one, response: 'none' as const })) : attendees,
  };
  requireValidTimes(changed);
  if (changed.joinUrl !== undefined && !hasMeetingBlob(changed.bodyHtml, changed.joinUrl)) return { ...changed, joinUrl: undefined };
  if (!changes.wantsOnlineMeeting || changed.joinUrl !== undefined || !world.switches.onlineMeetings) return changed;
  const owner = findUser(world.database, event.mailbox)!;
  return withMeeting(changed, createOnlineMeeting(world, owner, event.iCalUId).joinUrl);
}

function isMoved(event: EventRecord, { meeting }: EventChanges): boolean {
  return (meeting.startMs ?? event.startMs) !== event.startMs || (meeting.endMs ?? event.endMs) !== event.endMs;
}

function tell(
  world: World,
  before: EventRecord,
  after: EventRecord,
  changes: EventChanges,
  people: ReturnType<typeof compareAttendees> | undefined,
): void {
  if (!after.isOrganizer) return;
  if (people) {
    sendCancellations(world, after, people.removed);
    sendInvitations(world, after, people.added);
  }
  const isMeetingChanged = Object.keys(changes.meeting).length > 0 || before.joinUrl !== after.joinUrl;
  if (isMeetingChanged) sendUpdates(world, after, people?.kept ?? after.attendees, isMoved(before, changes));
}
