import { Failure, type Instant, isFailure, type Key } from '#domain';
import {
  attach, attachmentsOf, cancelEvent, changeEvent, createEvent as createRequest, deleteEvent, detach, eventBody, eventById, eventByOrdinaryId, eventsOfAddIn, eventsWithKey, type Graph, KEY_PROPERTY, ordinaryIdsWithKey,
} from '#graph';
import type { AgendaFile, Attendee, CalendarEvent, CalendarStore, MovedEvent, NewEvent } from './calendarStore.ts';
import { freeBusy } from './freeBusy.ts';
import { knownPlaces } from './knownPlaces.ts';
import { withMeetingLines } from './withMeetingLines.ts';
import { saysText } from './saysText.ts';
import { toBase64 } from './toBase64.ts';
import { toCalendarEvent } from './toCalendarEvent.ts';

/** From here on Graph wants an upload session, whose address a browser may not be allowed to reach. */
const LARGE = 3 * 1024 * 1024;

/** @param addInId the app's id in the manifest: what a form keeps for us is named by it */
export function createCalendarStore(graph: Graph, addInId: string): CalendarStore {
  /** A second request with the same transaction id may answer with the event or with an error: then it is looked up. */
  async function createEvent(event: NewEvent): Promise<CalendarEvent> {
    try {
      const { body } = await graph.send(createRequest(toBody(event)));
      return { ...toCalendarEvent(body), key: event.key };
    } catch (error) {
      const existing = isFailure(error) && error.kind !== 'forbidden' && error.kind !== 'signIn' ? await findByKey(event.key) : null;
      if (existing) return existing;
      throw error;
    }
  }

  async function findByKey(key: Key): Promise<CalendarEvent | null> {
    const { body } = await graph.send(eventsWithKey(key));
    const found = body.value.map(toCalendarEvent);
    return found.find(({ isCancelled }) => !isCancelled) ?? found[0] ?? null;
  }

  async function find(eventId: string): Promise<CalendarEvent | null> {
    return nullWhenMissing(async () => toCalendarEvent((await graph.send(eventById(eventId))).body));
  }

  async function adoptSent(key: Key): Promise<CalendarEvent | null> {
    const { body } = await graph.send(eventsOfAddIn(addInId, key));
    const sent = body.value.map(toCalendarEvent).find(({ isCancelled }) => !isCancelled);
    if (!sent) return null;
    // No change of the meeting: nobody is told.
    if (sent.key === null) await graph.send(changeEvent(sent.id, { singleValueExtendedProperties: [{ id: KEY_PROPERTY, value: key }] }));
    return { ...sent, key };
  }

  async function formIdOf(key: Key): Promise<string | null> {
    const { body } = await graph.send(ordinaryIdsWithKey(key));
    return body.value[0]?.id ?? null;
  }

  async function keyOfForm(formId: string): Promise<Key | null> {
    const event = await nullWhenMissing(async () => toCalendarEvent((await graph.send(eventByOrdinaryId(formId))).body));
    return event?.key ?? null;
  }

  async function attachmentNames(eventId: string): Promise<readonly string[]> {
    return (await graph.all(attachmentsOf(eventId))).map(({ name }) => name);
  }

  async function attachAgenda(eventId: string, { name, contentType, content }: AgendaFile, { isNewEvent = false }: { readonly isNewEvent?: boolean } = {}): Promise<void> {
    if (content.length >= LARGE) throw new Failure('invalid', 'The agenda is 3 MB or larger', { code: 'tooLarge' });
    if (!isNewEvent && (await attachmentNames(eventId)).includes(name)) return;
    await graph.send(attach(eventId, name, contentType, toBase64(content)));
  }

  async function replaceAgenda(eventId: string, { name, contentType, content }: AgendaFile): Promise<void> {
    if (content.length >= LARGE) throw new Failure('invalid', 'The agenda is 3 MB or larger', { code: 'tooLarge' });
    const old = (await graph.all(attachmentsOf(eventId))).filter((file) => file.name === name);
    await graph.send(attach(eventId, name, contentType, toBase64(content)));
    for (const { id } of old) await nullWhenMissing(() => graph.send(detach(eventId, id)));
  }

  async function move(eventId: string, { start, end, place, html }: MovedEvent): Promise<CalendarEvent> {
    const { body: now } = await graph.send(eventBody(eventId));
    const content = withMeetingLines(html, now.body?.content ?? '', now.onlineMeeting?.joinUrl ?? null);
    const change = { ...timesOf(start, end), location: { displayName: place }, ...(content !== null && { body: { contentType: 'html', content } }) };
    return toCalendarEvent((await graph.send(changeEvent(eventId, change))).body);
  }

  async function saysTextNow(eventId: string, html: string): Promise<boolean> {
    const { body: now } = await graph.send(eventBody(eventId));
    const content = now.body?.content ?? '';
    return withMeetingLines(html, content, now.onlineMeeting?.joinUrl ?? null) === null || saysText(content, html);
  }

  async function invite(eventId: string, attendees: readonly Attendee[]): Promise<CalendarEvent> {
    const { body } = await graph.send(changeEvent(eventId, { attendees: attendees.map(toWireAttendee) }));
    return toCalendarEvent(body);
  }

  async function cancel(eventId: string, comment: string): Promise<void> {
    await nullWhenMissing(() => graph.send(cancelEvent(eventId, comment)));
  }

  async function remove(eventId: string): Promise<void> {
    await nullWhenMissing(() => graph.send(deleteEvent(eventId)));
  }

  return { createEvent, attachAgenda, replaceAgenda, move, saysText: saysTextNow, invite, findByKey, find, adoptSent, formIdOf, keyOfForm, attachmentNames, cancel, remove, knownPlaces: placesOnce(graph), freeBusy: (emails, from, to) => freeBusy(graph, emails, from, to) };
}

/** Places change slowly: one request as long as the page is open. */
function placesOnce(graph: Graph): CalendarStore['knownPlaces'] {
  let known: Promise<readonly string[]> | null = null;
  return (now: Instant) => (known ??= knownPlaces(graph, now));
}

async function nullWhenMissing<T>(run: () => Promise<T>): Promise<T | null> {
  try {
    return await run();
  } catch (error) {
    if (isFailure(error, 'missing')) return null;
    throw error;
  }
}

function toBody(event: NewEvent): { readonly transactionId: string } & Record<string, unknown> {
  return {
    transactionId: event.key,
    subject: event.subject,
    body: { contentType: 'html', content: event.html },
    ...timesOf(event.start, event.end),
    location: { displayName: event.place },
    ...(event.isOnline ? { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' } : {}),
    hideAttendees: event.hideAttendees,
    responseRequested: true,
    singleValueExtendedProperties: [{ id: KEY_PROPERTY, value: event.key }],
  };
}

function timesOf(start: string, end: string): object {
  return { start: { dateTime: localUtc(start), timeZone: 'UTC' }, end: { dateTime: localUtc(end), timeZone: 'UTC' } };
}

/** Graph's local time without offset: `2026-11-23T08:00:00`. */
function localUtc(instant: string): string {
  return instant.slice(0, 19);
}

function toWireAttendee({ email, name, isOptional }: Attendee): object {
  return { type: isOptional ? 'optional' : 'required', emailAddress: name === '' ? { address: email } : { address: email, name } };
}
