import { attachmentOnTheWire } from './attachmentMethods.ts';
import { onTheWire } from './attendeeMethods.ts';
import type { Appointment } from './appointmentItem.ts';

/** Whose mailbox it is. */
export interface MailboxOwner {
  readonly name: string;
  readonly mail: string;
  readonly timeZone: string;
}

const ITEM = { appointmentRead: 2, appointmentCompose: 5, none: 6 } as const;
/** The host's own scale: 0 restricted, 1 read item, 3 read and write item, 2 the whole mailbox. */
const READ_WRITE_MAILBOX = 2;

/** What decides which item object the library builds. In a form nothing of the item is here: each value is asked for. */
export function initialData(owner: MailboxOwner, appointment: Appointment | undefined): object {
  const common = {
    permissionLevel: READ_WRITE_MAILBOX,
    userDisplayName: owner.name,
    userEmailAddress: owner.mail,
    userTimeZone: owner.timeZone,
    userProfileType: 'enterprise',
    hostVersion: '16.0.18025.15000',
    owaView: 'ThreeColumns',
    ewsUrl: null,
    restUrl: null,
    timeZoneOffsets: null,
    isFromSharedFolder: false,
    extensionId: '',
    openWindowOpen: false,
  };
  if (!appointment) return { ...common, itemType: ITEM.none };
  if (appointment.mode === 'compose') return { ...common, itemType: ITEM.appointmentCompose, seriesId: null };
  return { ...common, itemType: ITEM.appointmentRead, ...readData(appointment) };
}

function readData(appointment: Appointment): object {
  const { organizer } = appointment;
  return {
    id: appointment.itemId,
    itemClass: 'IPM.Appointment',
    subject: appointment.subject,
    normalizedSubject: appointment.subject.replace(/^(Sv|Vs|Re|Fw): /i, ''),
    start: appointment.start,
    end: appointment.end,
    dateTimeCreated: appointment.start,
    dateTimeModified: appointment.start,
    location: appointment.location,
    organizer: onTheWire(organizer, organizer),
    to: appointment.required.map((person) => onTheWire(person, organizer)),
    cc: appointment.optional.map((person) => onTheWire(person, organizer)),
    attachments: appointment.attachments.map(attachmentOnTheWire),
    recurrence: null,
    seriesId: null,
    isAllDayEvent: appointment.isAllDay,
    sensitivity: appointment.sensitivity,
    isRead: true,
  };
}
