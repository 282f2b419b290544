import type { GraphRoute } from '../call.ts';
import { attach, detach, downloadAttachment, getAttachment, listAttachments } from './attachments.ts';
import { createEvent } from './createEvent.ts';
import { cancelEvent, deleteEvent } from './endEvent.ts';
import { getSchedule } from './getSchedule.ts';
import { getCalendar, getMailboxSettings } from './mailboxAnswers.ts';
import { calendarView, getEvent, listEvents } from './readEvents.ts';
import { respondWith } from './respondToEvent.ts';
import { updateEvent } from './updateEvent.ts';
import { createUploadSession } from './uploadSessions.ts';

const WRITE = ['Calendars.ReadWrite'];
const READ = ['Calendars.Read', ...WRITE];
const READ_BASIC = ['Calendars.ReadBasic', ...READ];
const EVENT = '/me/events/{event-id}';

/** Calendar of the caller's own mailbox. Scopes: Microsoft's permission data of 2026-08-07; a writing one covers reading. */
export const calendarRoutes: readonly GraphRoute[] = [
  { method: 'GET', pattern: '/me/calendar', scopes: READ_BASIC, handle: getCalendar },
  { method: 'POST', pattern: '/me/calendar/getSchedule', scopes: READ_BASIC, handle: getSchedule },
  { method: 'GET', pattern: '/me/calendarView', scopes: READ_BASIC, handle: calendarView },
  { method: 'GET', pattern: '/me/events', scopes: READ_BASIC, handle: listEvents },
  { method: 'POST', pattern: '/me/events', scopes: WRITE, handle: createEvent },
  { method: 'GET', pattern: EVENT, scopes: READ_BASIC, handle: getEvent },
  { method: 'PATCH', pattern: EVENT, scopes: WRITE, handle: updateEvent },
  { method: 'DELETE', pattern: EVENT, scopes: WRITE, handle: deleteEvent },
  { method: 'POST', pattern: `${EVENT}/accept`, scopes: WRITE, handle: respondWith('accepted') },
  { method: 'POST', pattern: `${EVENT}/tentativelyAccept`, scopes: WRITE, handle: respondWith('tentativelyAccepted') },
  { method: 'POST', pattern: `${EVENT}/decline`, scopes: WRITE, handle: respondWith('declined') },
  { method: 'POST', pattern: `${EVENT}/cancel`, scopes: WRITE, handle: cancelEvent },
  { method: 'GET', pattern: `${EVENT}/attachments`, scopes: READ, handle: listAttachments },
  { method: 'POST', pattern: `${EVENT}/attachments`, scopes: WRITE, handle: attach },
  { method: 'POST', pattern: `${EVENT}/attachments/createUploadSession`, scopes: WRITE, handle: createUploadSession },
  { method: 'GET', pattern: `${EVENT}/attachments/{attachment-id}`, scopes: READ, handle: getAttachment },
  { method: 'DELETE', pattern: `${EVENT}/attachments/{attachment-id}`, scopes: WRITE, handle: detach },
  { method: 'GET', pattern: `${EVENT}/attachments/{attachment-id}/$value`, scopes: READ, handle: downloadAttachment },
  { method: 'GET', pattern: '/me/mailboxSettings', scopes: ['MailboxSettings.Read', 'MailboxSettings.ReadWrite'], handle: getMailboxSettings },
];
