import { attachmentsOf, findAttachment } from '../../graph/calendar/attachmentStore.ts';
import type { EventRecord } from '../../graph/calendar/eventRecord.ts';
import { eventsBetween, findEvent } from '../../graph/calendar/eventStore.ts';
import { propertiesOf } from '../../graph/calendar/extendedProperties.ts';
import type { World } from '../../kernel/world.ts';
import { bodyOf, download, notFound, type SignedInCall } from '../person/apiRoute.ts';
import { graphAs } from '../person/graphAs.ts';
import { treklangApp } from '../person/treklangApp.ts';
import { graphEvent } from './graphEvent.ts';
import { presentDetails, presentEntry } from './presentEvent.ts';
import type { CalendarEntry, EventDetails, HostPerson, NewAppointment } from './outlookShapes.ts';

/**
 * Where Exchange keeps an add-in's custom properties: a named property `cecp-<id of the add-in>` of the public strings set
 * (MS-OXPROPS, PS_PUBLIC_STRINGS). Graph reads it as a single-value extended property.
 */
const customPropertiesId = ({ database }: World): string =>
  `String {00020329-0000-0000-c000-000000000046} Name cecp-${treklangApp(database).manifestId}`;

export function entriesBetween({ world, user, request }: SignedInCall): readonly CalendarEntry[] {
  const [start, end] = [Number(request.query.get('start')), Number(request.query.get('end'))];
  return eventsBetween(world.database, user.objectId, start, end).map(presentEntry);
}

/** `?immutable=1`: the id may be an immutable one, as in the web link of an event. */
export function eventDetails(call: SignedInCall): EventDetails {
  const { world, request } = call;
  return detailsOf(world, requireEvent(call, request.query.has('immutable')));
}

/** Attendees come last: the invitations that this sends carry everything else. */
export function sendAppointment(call: SignedInCall): EventDetails {
  const { world, user } = call;
  const appointment = bodyOf<NewAppointment>(call);
  const properties = [{ id: customPropertiesId(world), value: JSON.stringify(appointment.customProperties) }];
  const { id } = graphAs(world, user, 'POST', '/me/events', { ...graphEvent(appointment), singleValueExtendedProperties: properties }) as { id: string };
  const path = `/me/events/${encodeURIComponent(id)}`;
  for (const file of appointment.attachments) {
    graphAs(world, user, 'POST', `${path}/attachments`, {
      '@odata.type': '#microsoft.graph.fileAttachment',
      name: file.name,
      contentType: file.contentType,
      isInline: file.isInline,
      contentBytes: file.contentBase64,
    });
  }
  const attendees = graphAttendees(appointment);
  if (attendees.length > 0) graphAs(world, user, 'PATCH', path, { attendees });
  return detailsOf(world, findEvent(world.database, user.objectId, id, false)!);
}

export function removeEntry(call: SignedInCall): undefined {
  graphAs(call.world, call.user, 'DELETE', eventPath(call));
}

const ANSWERS = new Set(['accept', 'tentativelyAccept', 'decline']);

export function respond(call: SignedInCall): undefined {
  const answer = call.params['answer'] ?? '';
  if (!ANSWERS.has(answer)) throw notFound();
  graphAs(call.world, call.user, 'POST', `${eventPath(call)}/${answer}`, { sendResponse: true });
}

export function customProperties(call: SignedInCall): undefined {
  const properties = [{ id: customPropertiesId(call.world), value: JSON.stringify(bodyOf(call)) }];
  graphAs(call.world, call.user, 'PATCH', eventPath(call), { singleValueExtendedProperties: properties });
}

/** The file itself with `?download=1`, else its content as text for the add-in. */
export function attachment(call: SignedInCall): unknown {
  const file = findAttachment(call.world.database, requireEvent(call).key, call.params['attachment-id'] ?? '');
  if (!file) throw notFound();
  if (call.request.query.has('download')) return download(file.name, file.contentType, file.content);
  return { contentBase64: file.content.toString('base64') };
}

function requireEvent({ world, user, params }: SignedInCall, mayBeImmutable = false): EventRecord {
  const find = (isImmutable: boolean) => findEvent(world.database, user.objectId, params['event-id'] ?? '', isImmutable);
  const event = find(false) ?? (mayBeImmutable ? find(true) : undefined);
  if (!event) throw notFound();
  return event;
}

const eventPath = (call: SignedInCall): string => `/me/events/${encodeURIComponent(call.params['event-id'] ?? '')}`;

function detailsOf(world: World, event: EventRecord): EventDetails {
  const kept = propertiesOf(world.database, event.key, [customPropertiesId(world)])[0]?.value;
  return presentDetails(event, attachmentsOf(world.database, event.key), kept === undefined ? {} : (JSON.parse(kept) as Record<string, unknown>));
}

function graphAttendees({ required, optional }: NewAppointment): readonly object[] {
  const attendee = (type: string) => ({ name, address }: HostPerson) => ({
    type,
    emailAddress: { name, address },
  });
  return [...required.map(attendee('required')), ...optional.map(attendee('optional'))];
}
