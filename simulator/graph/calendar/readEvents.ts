import type { SimResponse } from '../../kernel/http.ts';
import { type GraphCall, ok } from '../call.ts';
import { GraphError, notSimulated } from '../errors.ts';
import { ATTACHMENT_PROPERTIES } from './attachmentStore.ts';
import { eventContext } from './createEvent.ts';
import type { EventRecord } from './eventRecord.ts';
import { eventsBetween, eventsOf } from './eventStore.ts';
import { readPropertyExpand, readPropertyFilter } from './extendedProperties.ts';
import { requireMailbox } from './mailbox.ts';
import { readPreferences } from './preferences.ts';
import { EVENT_PROPERTIES, type EventReading, presentEvent } from './presentEvent.ts';
import { nextLink, type QueryOptions, readOptions, selectOf, splitTopLevel, wholeNumber } from './queryOptions.ts';
import { requireEvent } from './requireEvent.ts';

/** GET /me/events/{id} */
export function getEvent(call: GraphCall): SimResponse {
  const owner = requireMailbox(call);
  const reading = readingOf(call, readOptions(call.request.query, ['select', 'expand']));
  const event = requireEvent(call, reading.preferences);
  const context = eventContext(call, owner, `${selected(reading)}/$entity`);
  return ok({ '@odata.context': context, ...presentEvent(call.world, event, reading) }, reading.preferences.headers);
}

/** GET /me/events */
export function listEvents(call: GraphCall): SimResponse {
  const owner = requireMailbox(call);
  const options = readOptions(call.request.query, ['select', 'expand', 'filter', 'orderby', 'top', 'skip', 'count']);
  const filter = options.get('filter');
  const fits = filter === undefined ? undefined : readPropertyFilter(filter);
  const events = eventsOf(call.world.database, owner.objectId);
  return page(call, options, fits ? events.filter((event) => fits(call.world.database, event.key)) : events, 'me/events');
}

/**
 * GET /me/calendarView. Not sorted unless asked for: the service promises no order.
 * The `Prefer` zone does not touch the window: its own offset counts, without one it is UTC.
 */
export function calendarView(call: GraphCall): SimResponse {
  const owner = requireMailbox(call);
  const options = readOptions(call.request.query, ['startDateTime', 'endDateTime', 'select', 'expand', 'orderby', 'top', 'skip', 'count']);
  const from = readInstant(options, 'startDateTime');
  const to = readInstant(options, 'endDateTime');
  const select = options.get('select') ?? '';
  if (/createdDateTime|lastModifiedDateTime/.test(select)) {
    throw new GraphError(400, 'ErrorInvalidUrlQuery', 'createdDateTime and lastModifiedDateTime cannot be selected in a calendar view.');
  }
  return page(call, options, eventsBetween(call.world.database, owner.objectId, from, to), 'me/calendarView');
}

function page(call: GraphCall, options: QueryOptions, events: readonly EventRecord[], path: string): SimResponse {
  const reading = readingOf(call, options);
  const top = wholeNumber(options, 'top', { min: 1, max: 1000, otherwise: 10 });
  const skip = wholeNumber(options, 'skip', { min: 0, max: Number.MAX_SAFE_INTEGER, otherwise: 0 });
  const shown = sorted(events, options.get('orderby')).slice(skip, skip + top);
  const body = {
    '@odata.context': eventContext(call, requireMailbox(call), selected(reading)),
    ...(options.get('count') === 'true' && { '@odata.count': events.length }),
    value: shown.map((event) => presentEvent(call.world, event, reading)),
    ...(skip + top < events.length && {
      '@odata.nextLink': nextLink(`${call.world.origin}/graph/v1.0/${path}`, call.request.query, skip + top),
    }),
  };
  return ok(body, reading.preferences.headers);
}

function sorted(events: readonly EventRecord[], orderBy: string | undefined): readonly EventRecord[] {
  if (orderBy === undefined) return events;
  const direction = /^start\/dateTime(?:\s+(asc|desc))?$/.exec(orderBy.trim());
  if (!direction) throw notSimulated('GET', `$orderby=${orderBy}`);
  const sign = direction[1] === 'desc' ? -1 : 1;
  return [...events].sort((a, b) => sign * (a.startMs - b.startMs));
}

const selected = ({ select }: EventReading): string => (select ? `(${select.join(',')})` : '');

function readingOf(call: GraphCall, options: QueryOptions): EventReading {
  const expands = splitTopLevel(options.get('expand') ?? '').map(readExpand);
  return {
    preferences: readPreferences(call.request),
    select: selectOf(options, 'microsoft.graph.event', EVENT_PROPERTIES),
    ...expands.reduce((all, one) => ({ ...all, ...one }), {}),
  };
}

function readExpand(text: string): Partial<EventReading> {
  if (/^singleValueExtendedProperties/i.test(text)) return { expandProperties: readPropertyExpand(text) };
  const attachments = /^attachments(?:\(\$select=([^)]*)\))?$/.exec(text);
  if (!attachments) throw notSimulated('GET', `$expand=${text}`);
  const select = attachments[1] === undefined ? undefined : selectOf(new Map([['select', attachments[1]]]), 'microsoft.graph.attachment', ATTACHMENT_PROPERTIES);
  return { expandAttachments: { select } };
}

function readInstant(options: QueryOptions, name: string): number {
  const text = options.get(name);
  if (text === undefined) throw new GraphError(400, 'ErrorInvalidParameter', `This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.`);
  const hasOffset = /(Z|[+-]\d{2}:\d{2})$/.test(text);
  const instant = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?/.test(text) ? Date.parse(hasOffset || !text.includes('T') ? text : `${text}Z`) : NaN;
  if (Number.isNaN(instant)) throw new GraphError(400, 'ErrorInvalidParameter', `${name} is no time: '${text}'`);
  return instant;
}
