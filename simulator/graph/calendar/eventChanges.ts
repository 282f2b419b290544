import { GraphError } from '../errors.ts';
import { requireType } from '../typeCheck.ts';
import { readAttendees } from './attendees.ts';
import type { Attendee, MeetingContent, Place, PrivateContent, ShowAs } from './eventRecord.ts';
import { type ExtendedProperty, readProperties } from './extendedProperties.ts';
import { asOutlookHtml } from './htmlBody.ts';
import { toEpochMs, type ZonedDateTime } from './timeZone.ts';

/** What the body of a POST or PATCH asks an event to become. A name that is missing is left as it is. */
export interface EventChanges {
  readonly meeting: Partial<MeetingContent>;
  readonly own: Partial<PrivateContent>;
  readonly attendees?: readonly Attendee[] | undefined;
  readonly wantsOnlineMeeting: boolean;
  readonly properties: readonly ExtendedProperty[];
  readonly transactionId?: string | undefined;
}

type Body = Readonly<Record<string, unknown>>;

/**
 * Checks and reads the body. The event type is open in Microsoft's model, so the real service swallows unknown and
 * read-only names; here they are refused, because a swallowed name is a write that did not happen.
 *
 * @throws GraphError 400
 */
export function readEventChanges(body: Body, occasion: 'create' | 'update'): EventChanges {
  requireType(body, 'microsoft.graph.event');
  requireWritable(body, occasion);
  const times = readTimes(body);
  return {
    meeting: { ...times, ...readMeeting(body) },
    own: readOwn(body),
    attendees: body['attendees'] === undefined ? undefined : readAttendees(body['attendees']),
    wantsOnlineMeeting: body['isOnlineMeeting'] === true && (body['onlineMeetingProvider'] ?? 'teamsForBusiness') === 'teamsForBusiness',
    properties: readProperties(body['singleValueExtendedProperties']),
    transactionId: body['transactionId'] as string | undefined,
  };
}

const WRITABLE = [
  'subject', 'body', 'start', 'end', 'isAllDay', 'location', 'locations', 'attendees', 'isOnlineMeeting', 'onlineMeetingProvider', 'hideAttendees',
  'reminderMinutesBeforeStart', 'isReminderOn', 'importance', 'sensitivity', 'showAs', 'categories', 'responseRequested', 'allowNewTimeProposals',
  'singleValueExtendedProperties',
];

function requireWritable(body: Body, occasion: 'create' | 'update'): void {
  if (body['recurrence']) throw new GraphError(501, 'notSimulated', 'The local Microsoft 365 has no recurring events');
  const writable = occasion === 'create' ? [...WRITABLE, 'transactionId'] : WRITABLE;
  const refused = Object.keys(body).find((name) => !name.includes('@') && name !== 'recurrence' && !writable.includes(name));
  if (refused !== undefined) throw invalid(`The property '${refused}' cannot be written ${occasion === 'create' ? 'when an event is made' : 'later'}.`);
  const nulled = ['subject', 'body', 'start', 'end', 'attendees'].find((name) => body[name] === null);
  if (nulled !== undefined) throw invalid(`The property '${nulled}' cannot be null.`);
}

function readTimes(body: Body): Partial<MeetingContent> {
  const zone = (name: string): string => (body[name] as ZonedDateTime).timeZone;
  return {
    ...(body['start'] !== undefined && { startMs: toEpochMs(body['start'], 'start'), startZone: zone('start') }),
    ...(body['end'] !== undefined && { endMs: toEpochMs(body['end'], 'end'), endZone: zone('end') }),
    ...given(body, 'isAllDay'),
  };
}

function readMeeting(body: Body): Partial<MeetingContent> {
  const subject = body['subject'] as string | undefined;
  if (subject !== undefined && subject.length > 255) throw invalid('A subject has at most 255 characters.');
  const text = body['body'] as { contentType?: string; content?: string } | undefined;
  return {
    ...given(body, 'subject'),
    ...(text && { bodyHtml: asOutlookHtml({ contentType: text.contentType ?? 'text', content: text.content ?? '' }) }),
    ...readLocations(body),
    ...lowerCased(body, 'importance'),
    ...lowerCased(body, 'sensitivity'),
    ...given(body, 'hideAttendees'),
    ...given(body, 'responseRequested'),
    ...given(body, 'allowNewTimeProposals'),
  };
}

function readLocations(body: Body): Partial<MeetingContent> {
  const places = (body['locations'] ?? (body['location'] ? [body['location']] : undefined)) as Place[] | undefined;
  if (!places) return {};
  const named = places.filter(({ displayName }) => displayName);
  return { locations: named.map((place) => ({ ...place, locationType: 'default', uniqueId: place.displayName, uniqueIdType: 'private' })) };
}

function readOwn(body: Body): Partial<PrivateContent> {
  const showAs = body['showAs'];
  return {
    ...(typeof showAs === 'string' && { showAs: SHOW_AS[showAs.toLowerCase()] ?? 'unknown' }),
    ...given(body, 'categories'),
    ...given(body, 'isReminderOn'),
    ...(typeof body['reminderMinutesBeforeStart'] === 'number' && { reminderMinutes: body['reminderMinutesBeforeStart'] }),
  };
}

const SHOW_AS: Readonly<Record<string, ShowAs>> = {
  free: 'free', tentative: 'tentative', busy: 'busy', oof: 'oof', workingelsewhere: 'workingElsewhere',
};

const given = (body: Body, name: string): object => (body[name] === undefined || body[name] === null ? {} : { [name]: body[name] });

const lowerCased = (body: Body, name: string): object => (typeof body[name] === 'string' ? { [name]: body[name].toLowerCase() } : {});

const invalid = (why: string): GraphError => new GraphError(400, 'ErrorInvalidRequest', why);
