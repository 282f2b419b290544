import { findUser } from '../../directory/users.ts';
import type { World } from '../../kernel/world.ts';
import { pick } from '../../odata/queryOptions.ts';
import { attachmentsOf, hasAttachments, presentAttachment } from './attachmentStore.ts';
import type { Attendee, EventRecord, Person, ResponseKind } from './eventRecord.ts';
import { propertiesOf } from './extendedProperties.ts';
import { asText, bodyPreview } from './htmlBody.ts';
import { sameAddress } from './mailbox.ts';
import type { Preferences } from './preferences.ts';
import { toUtcText, toZoned } from './timeZone.ts';

/** What a reader asked to have beside the event's own properties. */
export interface EventReading {
  readonly preferences: Preferences;
  readonly select?: readonly string[] | undefined;
  readonly expandAttachments?: { readonly select?: readonly string[] | undefined } | undefined;
  readonly expandProperties?: readonly string[] | undefined;
}

/** An event as Outlook answers it: `microsoft.graph.event` of the 2026-08 model. */
export function presentEvent(world: World, event: EventRecord, reading: EventReading): Record<string, unknown> {
  const entity = pick({ ...identity(world, event, reading), ...meeting(event, reading), ...people(event) }, reading.select);
  if (reading.expandAttachments) {
    const { select } = reading.expandAttachments;
    entity['attachments'] = attachmentsOf(world.database, event.key).map((one) => pick(presentAttachment(one), select));
  }
  if (reading.expandProperties) {
    const properties = propertiesOf(world.database, event.key, reading.expandProperties);
    if (properties.length > 0) entity['singleValueExtendedProperties'] = properties;
  }
  return entity;
}

/** Names that may be selected. */
export const EVENT_PROPERTIES: readonly string[] = [
  'id', 'changeKey', 'createdDateTime', 'lastModifiedDateTime', 'categories', 'transactionId', 'originalStartTimeZone', 'originalEndTimeZone',
  'iCalUId', 'reminderMinutesBeforeStart', 'isReminderOn', 'hasAttachments', 'hideAttendees', 'subject', 'bodyPreview', 'importance',
  'sensitivity', 'isAllDay', 'isCancelled', 'isDraft', 'isOrganizer', 'responseRequested', 'seriesMasterId', 'showAs', 'type', 'webLink',
  'onlineMeetingUrl', 'isOnlineMeeting', 'onlineMeetingProvider', 'onlineMeeting', 'allowNewTimeProposals', 'recurrence', 'responseStatus',
  'body', 'start', 'end', 'location', 'locations', 'attendees', 'organizer',
];

function identity(world: World, event: EventRecord, { preferences }: EventReading): Record<string, unknown> {
  const id = preferences.immutableIds ? event.immutableId : event.id;
  const alias = findUser(world.database, event.mailbox)?.alias ?? '';
  return {
    '@odata.etag': `W/"${event.changeKey}"`,
    id,
    createdDateTime: toUtcText(event.createdMs),
    lastModifiedDateTime: toUtcText(event.modifiedMs),
    changeKey: event.changeKey,
    categories: event.categories,
    transactionId: event.transactionId ?? null,
    originalStartTimeZone: event.startZone,
    originalEndTimeZone: event.endZone,
    iCalUId: event.iCalUId,
    webLink: `${world.origin}/as/${alias}/outlook?itemid=${encodeURIComponent(id)}&exvsurl=1&path=/calendar/item`,
    hasAttachments: hasAttachments(world.database, event.key),
  };
}

function meeting(event: EventRecord, { preferences }: EventReading): Record<string, unknown> {
  return {
    reminderMinutesBeforeStart: event.reminderMinutes,
    isReminderOn: event.isReminderOn,
    hideAttendees: event.hideAttendees,
    subject: event.subject,
    bodyPreview: bodyPreview(event.bodyHtml),
    importance: event.importance,
    sensitivity: event.sensitivity,
    isAllDay: event.isAllDay,
    isCancelled: event.isCancelled,
    isDraft: false,
    responseRequested: event.responseRequested,
    seriesMasterId: null,
    recurrence: null,
    showAs: event.showAs,
    type: 'singleInstance',
    onlineMeetingUrl: null,
    isOnlineMeeting: event.joinUrl !== undefined,
    onlineMeetingProvider: event.joinUrl === undefined ? 'unknown' : 'teamsForBusiness',
    onlineMeeting: event.joinUrl === undefined ? null : { joinUrl: event.joinUrl },
    allowNewTimeProposals: event.allowNewTimeProposals,
    body: preferences.bodyType === 'text' ? { contentType: 'text', content: asText(event.bodyHtml) } : { contentType: 'html', content: event.bodyHtml },
    start: timeOf(event, event.startMs, event.startZone, preferences),
    end: timeOf(event, event.endMs, event.endZone, preferences),
    location: event.locations[0] ?? { displayName: '', locationType: 'default', uniqueIdType: 'unknown', address: {}, coordinates: {} },
    locations: event.locations,
  };
}

/** A whole day has no zone: its midnight is answered as midnight in whatever zone was asked for. */
function timeOf(event: EventRecord, epochMs: number, zone: string, preferences: Preferences): unknown {
  if (!event.isAllDay) return toZoned(epochMs, preferences.timeZone);
  return { dateTime: toZoned(epochMs, zone).dateTime, timeZone: preferences.timeZone };
}

function people(event: EventRecord): Record<string, unknown> {
  return {
    isOrganizer: event.isOrganizer,
    organizer: { emailAddress: emailAddress(event.organizer) },
    responseStatus: responseStatus(event.response, event.respondedMs),
    attendees: event.attendees.map((attendee) => ({
      type: attendee.type,
      status: responseStatus(attendee.response, attendee.respondedMs),
      emailAddress: emailAddress(attendee),
    })),
  };
}

/** Who the owner of a copy gets to see: themselves only when the list is hidden. */
export function attendeesShownTo(event: EventRecord, reader: Person): readonly Attendee[] {
  const shown = event.hideAttendees ? event.attendees.filter(({ address }) => sameAddress(address, reader.address)) : event.attendees;
  return shown.map(({ name, address, type }) => ({ name, address, type, response: 'none' }));
}

const emailAddress = ({ name, address }: Person): Person => ({ name, address });

function responseStatus(response: ResponseKind, respondedMs: number | undefined): unknown {
  return { response, time: respondedMs === undefined ? '0001-01-01T00:00:00Z' : new Date(respondedMs).toISOString() };
}
