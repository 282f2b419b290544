import type { Attachment } from '../../graph/calendar/attachmentStore.ts';
import type { EventRecord, ResponseKind } from '../../graph/calendar/eventRecord.ts';
import type { Answer, CalendarEntry, EventDetails } from './outlookShapes.ts';

const ANSWER: Readonly<Record<ResponseKind, Answer>> = {
  none: 'none',
  notResponded: 'none',
  organizer: 'organizer',
  tentativelyAccepted: 'tentative',
  accepted: 'accepted',
  declined: 'declined',
};

export function presentEntry(event: EventRecord): CalendarEntry {
  return {
    id: event.id,
    subject: event.subject,
    start: event.startMs,
    end: event.endMs,
    isAllDay: event.isAllDay,
    location: event.locations.map(({ displayName }) => (typeof displayName === 'string' ? displayName : '')).filter(Boolean).join('; '),
    organizer: { name: event.organizer.name, address: event.organizer.address },
    isOrganizer: event.isOrganizer,
    isCancelled: event.isCancelled,
    isFree: event.showAs === 'free',
    response: ANSWER[event.response],
    ...(event.joinUrl === undefined ? {} : { joinUrl: event.joinUrl }),
  };
}

/** Whoever is invited to a meeting that hides its attendees sees only themselves and the organizer: their copy holds no others. */
export function presentDetails(event: EventRecord, attachments: readonly Attachment[], customProperties: Readonly<Record<string, unknown>>): EventDetails {
  return {
    ...presentEntry(event),
    bodyHtml: event.bodyHtml,
    attendees: event.attendees.map(({ name, address, type, response }) => ({ name, address, type, response: ANSWER[response] })),
    hidesAttendees: event.hideAttendees,
    sensitivity: event.sensitivity,
    attachments: attachments.map(({ id, name, contentType, content }) => ({ id, name, contentType, size: content.length })),
    customProperties,
  };
}
