import type { NewAppointment } from './outlookShapes.ts';

const ZONE = 'Romance Standard Time';
const CLOCK = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short', timeStyle: 'medium' });

/** The appointment as Graph's event, without attendees. */
export function graphEvent(appointment: NewAppointment): object {
  return {
    subject: appointment.subject,
    body: { contentType: 'html', content: appointment.bodyHtml },
    start: { dateTime: localTime(appointment.start), timeZone: ZONE },
    end: { dateTime: localTime(appointment.end), timeZone: ZONE },
    isAllDay: appointment.isAllDay,
    sensitivity: appointment.sensitivity,
    location: { displayName: appointment.location },
    ...(appointment.isOnlineMeeting ? { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' } : {}),
  };
}

/** `2026-11-26T10:00:00`, as the clock in Denmark shows it. */
const localTime = (instant: number): string => CLOCK.format(instant).replace(' ', 'T');
