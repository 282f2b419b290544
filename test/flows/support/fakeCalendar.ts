import { Failure, type Key } from '#domain';
import type { AgendaFile, CalendarEvent, CalendarStore, NewEvent } from '#store';
import type { Wire } from './fakeList.ts';

/** Everybody's calendars, and the invitations that went out. */
export class FakeMailboxes {
  readonly events: (CalendarEvent & { readonly owner: string; readonly wish: NewEvent; readonly files: AgendaFile[] })[] = [];
  readonly sent: { readonly eventId: string; readonly to: string; readonly name: string; readonly files: number }[] = [];
  /** Who was told of another time. */
  readonly updates: { readonly to: string; readonly start: string }[] = [];
  readonly cancelled: string[] = [];
  makesOnlineMeetings = true;

  /** In Outlook itself: dragged to another time, and everybody told so. */
  drag(id: string, to: Pick<CalendarEvent, 'start' | 'end'>): void {
    const at = this.events.findIndex((event) => event.id === id);
    this.events[at] = { ...this.events[at]!, ...to };
  }

  live(): readonly CalendarEvent[] {
    return this.events.filter(({ isCancelled }) => !isCancelled);
  }
}

/** One person's calendar. Refuses what must never happen: an invitation without its agenda, a second file of the same name. */
export function fakeCalendar(boxes: FakeMailboxes, owner: string, wire: Wire): CalendarStore {
  const mine = () => boxes.events.filter((event) => event.owner === owner && !event.isCancelled);
  const eventOf = (id: string) => {
    const at = boxes.events.findIndex((event) => event.id === id && event.owner === owner && !event.isCancelled);
    if (at < 0) throw new Failure('missing', 'No such event');
    return at;
  };
  const byKey = (key: Key) => mine().find((event) => event.key === key) ?? null;
  const drop = (id: string) => {
    const at = boxes.events.findIndex((event) => event.id === id);
    if (at >= 0) boxes.events[at] = { ...boxes.events[at]!, isCancelled: true };
  };

  return {
    createEvent: (wish) =>
      wire.send('event.create', () => {
        const there = byKey(wish.key);
        if (there) return there;
        const event = {
          id: `event-${boxes.events.length + 1}`,
          key: wish.key,
          subject: wish.subject,
          start: wish.start,
          end: wish.end,
          place: wish.place,
          isCancelled: false,
          isOnline: boxes.makesOnlineMeetings,
          joinUrl: boxes.makesOnlineMeetings ? `https://teams.example/meet/${boxes.events.length + 1}` : null,
          webLink: null,
          attendees: [],
          owner,
          wish,
          files: [],
        };
        boxes.events.push(event);
        return event;
      }),
    attachAgenda: (id, file) =>
      wire.send('event.attach', () => {
        const { files } = boxes.events[eventOf(id)]!;
        if (!files.some(({ name }) => name === file.name)) files.push(file);
      }),
    invite: (id, attendees) =>
      wire.send('event.invite', () => {
        const at = eventOf(id);
        const event = boxes.events[at]!;
        if (event.files.length === 0) throw new Error('An invitation without its agenda');
        for (const { email, name } of attendees) {
          if (!event.attendees.some((known) => known.email === email)) boxes.sent.push({ eventId: id, to: email, name, files: event.files.length });
        }
        boxes.events[at] = { ...event, attendees: attendees.map(({ email }) => ({ email, response: 'none' as const, respondedAt: null })) };
        return boxes.events[at];
      }),
    replaceAgenda: (id, file) =>
      wire.send('event.replace', () => {
        const { files } = boxes.events[eventOf(id)]!;
        files.splice(0, files.length, ...files.filter(({ name }) => name !== file.name), file);
      }),
    move: (id, to) =>
      wire.send('event.move', () => {
        const at = eventOf(id);
        const { start, end, place, html } = to;
        for (const { email } of boxes.events[at]!.attendees) boxes.updates.push({ to: email, start });
        boxes.events[at] = { ...boxes.events[at]!, start, end, place, wish: { ...boxes.events[at]!.wish, html } };
        return boxes.events[at];
      }),
    saysText: (id, html) => wire.send('event.text', () => boxes.events[eventOf(id)]!.wish.html === html),
    keyOfForm: () => Promise.reject(new Error('Not part of a booking')),
    findByKey: (key) => wire.send('event.findByKey', () => byKey(key)),
    adoptSent: (key) => wire.send('event.adoptSent', () => byKey(key)),
    find: (id) => wire.send('event.find', () => mine().find((event) => event.id === id) ?? null),
    attachmentNames: (id) => wire.send('event.files', () => boxes.events[eventOf(id)]!.files.map(({ name }) => name)),
    cancel: (id) =>
      wire.send('event.cancel', () => {
        drop(id);
        boxes.cancelled.push(id);
      }),
    remove: (id) =>
      wire.send('event.remove', () => {
        const event = boxes.events.find((each) => each.id === id);
        if (event && event.attendees.length > 0) throw new Error('An event with attendees is cancelled, not removed');
        drop(id);
      }),
    knownPlaces: () => Promise.resolve([]),
    formIdOf: () => Promise.reject(new Error('Not part of a booking')),
    freeBusy: () => Promise.reject(new Error('Not part of a booking')),
  };
}
