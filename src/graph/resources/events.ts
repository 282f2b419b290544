import type { Page } from '../page.ts';
import type { GraphRequest } from '../request.ts';
import { literal, segment } from './address.ts';

export interface WireEvent {
  readonly id: string;
  readonly subject?: string | null;
  readonly start?: WireTime;
  readonly end?: WireTime;
  readonly location?: { readonly displayName?: string | null } | null;
  readonly isCancelled?: boolean;
  readonly isOnlineMeeting?: boolean;
  readonly onlineMeeting?: { readonly joinUrl?: string | null } | null;
  readonly webLink?: string | null;
  readonly attendees?: readonly WireAttendee[];
  readonly singleValueExtendedProperties?: readonly { readonly id: string; readonly value: string }[];
}

export interface WireTime {
  readonly dateTime: string;
  readonly timeZone: string;
}

export interface WireAttendee {
  readonly type?: string;
  readonly emailAddress?: { readonly address?: string; readonly name?: string };
  readonly status?: { readonly response?: string; readonly time?: string };
}

/** On every request, or an id changes when its event is moved; and times in UTC whatever the mailbox prefers. */
const HEADERS = { Prefer: 'IdType="ImmutableId", outlook.timezone="UTC"' };

/** The property our key stands in. The guid is ours and must never change: events made before would not be found. */
export const KEY_PROPERTY = 'String {6d1f0c52-3b8e-4c1a-9d55-7a2f4e8b9c10} Name TreklangKey';

const SELECT = 'id,subject,start,end,location,isCancelled,isOnlineMeeting,onlineMeeting,webLink,attendees';
const EXPAND = `singleValueExtendedProperties($filter=id eq ${literal(KEY_PROPERTY)})`;

/** `transactionId` makes it safe to send again. */
export function createEvent(body: Readonly<Record<string, unknown>> & { readonly transactionId: string }): GraphRequest<WireEvent> {
  return { method: 'POST', path: '/me/events', headers: HEADERS, body, isRepeatable: true };
}

export function eventById(id: string): GraphRequest<WireEvent> {
  return { method: 'GET', path: eventPath(id), query: { $select: SELECT, $expand: EXPAND }, headers: HEADERS };
}

export function eventsWithKey(key: string): GraphRequest<Page<WireEvent>> {
  return { method: 'GET', path: '/me/events', query: { $filter: hasKey(key), $select: SELECT, $expand: EXPAND }, headers: HEADERS };
}

export interface WirePlace {
  readonly location?: { readonly displayName?: string | null } | null;
  readonly sensitivity?: string;
  readonly isCancelled?: boolean;
}

/** Where somebody has met lately: one page, as the places of most meetings are on it. */
export function placesBetween(from: string, to: string): GraphRequest<Page<WirePlace>> {
  return { method: 'GET', path: '/me/calendarView', query: { startDateTime: from, endDateTime: to, $select: 'location,sensitivity,isCancelled', $top: '500' }, headers: HEADERS };
}

/**
 * Events sent from a form with that text among the add-in's custom properties: Exchange keeps them as one property of the
 * public strings, named by the add-in's id (MS-OXPROPS, PS_PUBLIC_STRINGS; MS-OXCEXT `cecp-`).
 */
export function eventsOfAddIn(addInId: string, text: string): GraphRequest<Page<WireEvent>> {
  const property = `String {00020329-0000-0000-c000-000000000046} Name cecp-${addInId}`;
  const $filter = `singleValueExtendedProperties/any(ep: ep/id eq ${literal(property)} and contains(ep/value, ${literal(text)}))`;
  return { method: 'GET', path: '/me/events', query: { $filter, $select: SELECT, $expand: EXPAND }, headers: HEADERS };
}

/** Without the preference for immutable ids: Outlook's own forms know the ordinary ones only. */
export function ordinaryIdsWithKey(key: string): GraphRequest<Page<{ readonly id: string }>> {
  return { method: 'GET', path: '/me/events', query: { $filter: hasKey(key), $select: 'id' } };
}

/** Asked for without the preference for immutable ids, as it is found by them alone or not at all. */
export function eventByOrdinaryId(id: string): GraphRequest<WireEvent> {
  return { method: 'GET', path: eventPath(id), query: { $select: 'id', $expand: EXPAND } };
}

function hasKey(key: string): string {
  return `singleValueExtendedProperties/any(ep: ep/id eq ${literal(KEY_PROPERTY)} and ep/value eq ${literal(key)})`;
}

/** A change that holds attendees and nothing else notifies only those it concerns (event-update). */
export function changeEvent(id: string, change: Readonly<Record<string, unknown>>): GraphRequest<WireEvent> {
  return { method: 'PATCH', path: eventPath(id), headers: HEADERS, body: change };
}

export function attachmentsOf(id: string): GraphRequest<Page<{ readonly id: string; readonly name: string }>> {
  return { method: 'GET', path: `${eventPath(id)}/attachments`, query: { $select: 'id,name' }, headers: HEADERS };
}

export function detach(id: string, attachmentId: string): GraphRequest {
  return { method: 'DELETE', path: `${eventPath(id)}/attachments/${segment(attachmentId)}`, headers: HEADERS, isRepeatable: true };
}

/** As Outlook keeps it: rewritten, with what Teams added. */
export function eventBody(id: string): GraphRequest<{ readonly body?: { readonly content?: string }; readonly onlineMeeting?: { readonly joinUrl?: string | null } | null }> {
  return { method: 'GET', path: eventPath(id), query: { $select: 'id,body,onlineMeeting' }, headers: HEADERS };
}

/** Below 3 MB; larger ones need an upload session elsewhere. */
export function attach(id: string, name: string, contentType: string, contentBytes: string): GraphRequest {
  const body = { '@odata.type': '#microsoft.graph.fileAttachment', name, contentType, contentBytes };
  return { method: 'POST', path: `${eventPath(id)}/attachments`, headers: HEADERS, body };
}

export function cancelEvent(id: string, comment: string): GraphRequest {
  return { method: 'POST', path: `${eventPath(id)}/cancel`, headers: HEADERS, body: { comment } };
}

export function deleteEvent(id: string): GraphRequest {
  return { method: 'DELETE', path: eventPath(id), headers: HEADERS, isRepeatable: true };
}

function eventPath(id: string): string {
  return `/me/events/${segment(id)}`;
}
