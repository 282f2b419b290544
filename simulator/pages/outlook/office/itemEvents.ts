import { attachmentOnTheWire } from './attachmentMethods.ts';
import type { Appointment, Attachment } from './appointmentItem.ts';

export interface ItemEvent {
  readonly name: string;
  readonly data: readonly string[];
}

/** Which events a change of the item is told by. Payloads are JSON text in an array, as the library reads them. */
export function eventsOfChange(now: Appointment, before: Appointment): readonly ItemEvent[] {
  return [...recipients(now, before), ...time(now, before), ...attachments(now, before), ...place(now, before), ...recurrence(now, before)];
}

function recipients(now: Appointment, before: Appointment): readonly ItemEvent[] {
  const requiredAttendees = now.required !== before.required;
  const optionalAttendees = now.optional !== before.optional;
  if (!requiredAttendees && !optionalAttendees) return [];
  return [event('olkRecipientsChanged', { requiredAttendees, optionalAttendees, resources: false, to: false, cc: false, bcc: false })];
}

function time(now: Appointment, before: Appointment): readonly ItemEvent[] {
  if (now.start === before.start && now.end === before.end) return [];
  return [event('olkAppointmentTimeChanged', { start: now.start, end: now.end })];
}

function attachments(now: Appointment, before: Appointment): readonly ItemEvent[] {
  const added = now.attachments.filter(({ id }) => !before.attachments.some((one) => one.id === id));
  const removed = before.attachments.filter(({ id }) => !now.attachments.some((one) => one.id === id));
  const told = (status: string) => (attachment: Attachment) =>
    event('olkAttachmentsChanged', { attachmentStatus: status, attachmentDetails: attachmentOnTheWire(attachment) });
  return [...added.map(told('added')), ...removed.map(told('removed'))];
}

function place(now: Appointment, before: Appointment): readonly ItemEvent[] {
  if (now.location === before.location) return [];
  const enhancedLocations = now.location
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((name) => ({ locationIdentifier: { id: name, type: 'custom' }, displayName: name, emailAddress: '' }));
  return [event('olkEnhancedLocationsChanged', { enhancedLocations })];
}

function recurrence(now: Appointment, before: Appointment): readonly ItemEvent[] {
  if (now.recurrence === before.recurrence) return [];
  return [event('olkRecurrenceChanged', { recurrence: JSON.stringify(now.recurrence ?? null) })];
}

const event = (name: string, payload: object): ItemEvent => ({ name, data: [JSON.stringify(payload)] });
