import type { EventDetails, NewAppointment } from '../../hosts/outlook/outlookShapes.ts';
import { type Appointment, emptyAppointment, type Person } from './office/appointmentItem.ts';
import { contentTypeOf } from './office/attachmentMethods.ts';

const HALF_HOUR = 1_800_000;

/** An empty form from the next half hour, half an hour long. */
export function newAppointment(organizer: Person, now: Date): Appointment {
  const start = Math.ceil(now.getTime() / HALF_HOUR) * HALF_HOUR;
  return emptyAppointment(organizer, start, start + HALF_HOUR);
}

/** A form filled as `displayNewAppointmentForm` asks: times in milliseconds, people as addresses or persons. */
export function appointmentOfFields(empty: Appointment, fields: Readonly<Record<string, unknown>>): Appointment {
  const string = (name: string): string => (typeof fields[name] === 'string' ? fields[name] : '');
  const start = Number(fields['start']) || empty.start;
  return {
    ...empty,
    subject: string('subject'),
    location: string('location'),
    bodyHtml: string('body'),
    start,
    end: Number(fields['end']) || start + HALF_HOUR,
    required: people(fields['requiredAttendees']),
    optional: people(fields['optionalAttendees']),
  };
}

function people(value: unknown): readonly Person[] {
  if (!Array.isArray(value)) return [];
  return (value as readonly (string | { displayName?: string; name?: string; emailAddress?: string; address?: string })[])
    .map((one) => {
      if (typeof one === 'string') return { name: one, address: one };
      const address = one.emailAddress ?? one.address ?? '';
      return { name: one.displayName ?? one.name ?? address, address };
    })
    .filter(({ address }) => address !== '');
}

/** An event of the calendar as the add-in reads it. */
export function appointmentOfEvent(event: EventDetails): Appointment {
  const listed = event.attendees.filter(({ type }) => type !== 'resource');
  return {
    ...emptyAppointment(event.organizer, event.start, event.end),
    mode: 'read',
    itemId: event.id,
    subject: event.subject,
    isAllDay: event.isAllDay,
    sensitivity: event.sensitivity,
    location: event.location,
    required: listed.filter(({ type }) => type === 'required'),
    optional: listed.filter(({ type }) => type === 'optional'),
    bodyHtml: event.bodyHtml,
    isOnlineMeeting: event.joinUrl !== undefined,
    attachments: event.attachments.map((file) => ({ ...file, isInline: false })),
    customProperties: event.customProperties,
  };
}

/** What is sent to the mailbox. */
export function toNewAppointment(appointment: Appointment): NewAppointment {
  const { subject, start, end, isAllDay, sensitivity, location, bodyHtml, required, optional, isOnlineMeeting, customProperties } = appointment;
  return {
    subject,
    start,
    end,
    isAllDay,
    sensitivity,
    location,
    bodyHtml,
    required: required.map(({ name, address }) => ({ name, address })),
    optional: optional.map(({ name, address }) => ({ name, address })),
    isOnlineMeeting,
    customProperties,
    attachments: appointment.attachments
      .filter(({ contentBase64 }) => contentBase64 !== undefined)
      .map(({ name, contentType, contentBase64, isInline }) => ({
        name,
        contentType: contentType || contentTypeOf(name),
        contentBase64: contentBase64!,
        isInline,
      })),
  };
}
