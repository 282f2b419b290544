import { type Instant, toInstant, toKey } from '#domain';
import { KEY_PROPERTY, type WireAttendee, type WireEvent, type WireTime } from '#graph';
import type { CalendarEvent, ResponseWord } from './calendarStore.ts';

export function toCalendarEvent(event: WireEvent): CalendarEvent {
  const key = event.singleValueExtendedProperties?.find(({ id }) => id.toLowerCase() === KEY_PROPERTY.toLowerCase())?.value;
  const joinUrl = event.onlineMeeting?.joinUrl ?? null;
  return {
    id: event.id,
    key: key === undefined ? null : toKey(key),
    subject: event.subject ?? '',
    start: instantOfWire(event.start),
    end: instantOfWire(event.end),
    place: event.location?.displayName ?? '',
    isCancelled: event.isCancelled === true,
    isOnline: event.isOnlineMeeting === true,
    joinUrl,
    webLink: event.webLink ?? null,
    attendees: (event.attendees ?? []).map(toAnswer),
  };
}

/** Times come in UTC because every request asks for it; seven digits of fractions, no offset. */
export function instantOfWire(time: WireTime | undefined): Instant {
  const text = time?.dateTime ?? '1970-01-01T00:00:00';
  return toInstant(/(Z|[+-]\d{2}:\d{2})$/.test(text) ? text : `${text.slice(0, 23)}Z`);
}

/** Words of the service compared without case; organizers and those who did not answer have not answered. */
const RESPONSES: Readonly<Record<string, ResponseWord>> = { accepted: 'accepted', tentativelyaccepted: 'tentative', declined: 'declined' };

function toAnswer({ emailAddress, status }: WireAttendee): CalendarEvent['attendees'][number] {
  const response = RESPONSES[status?.response?.toLowerCase() ?? ''] ?? 'none';
  const time = status?.time;
  const isAnswered = response !== 'none' && time !== undefined && !time.startsWith('0001');
  return { email: emailAddress?.address ?? '', response, respondedAt: isAnswered ? toInstant(time) : null };
}
