import type { CalendarEntry, EventDetails, HostPerson, MailDetails, MailSummary, NewAppointment } from '../../hosts/outlook/outlookShapes.ts';
import { hostApi, hostPath } from '../frame/hostApi.ts';

/** The mailbox as its server gives it. */
export const outlookApi = {
  events: (start: number, end: number) => hostApi<readonly CalendarEntry[]>(`/outlook/events?start=${start}&end=${end}`),
  event: (id: string, mayBeImmutable = false) =>
    hostApi<EventDetails>(`/outlook/events/${encodeURIComponent(id)}${mayBeImmutable ? '?immutable=1' : ''}`),
  create: (appointment: NewAppointment) => hostApi<EventDetails>('/outlook/events', { method: 'POST', body: appointment }),
  remove: (id: string) => hostApi<undefined>(`/outlook/events/${encodeURIComponent(id)}`, { method: 'DELETE' }),
  respond: (id: string, answer: 'accept' | 'tentativelyAccept' | 'decline') =>
    hostApi<undefined>(`/outlook/events/${encodeURIComponent(id)}/${answer}`, { method: 'POST' }),
  saveCustomProperties: (id: string, properties: Readonly<Record<string, unknown>>) =>
    hostApi<undefined>(`/outlook/events/${encodeURIComponent(id)}/customProperties`, { method: 'PUT', body: properties }),
  attachment: (eventId: string, id: string) =>
    hostApi<{ readonly contentBase64: string }>(`/outlook/events/${encodeURIComponent(eventId)}/attachments/${encodeURIComponent(id)}`),
  mails: () => hostApi<readonly MailSummary[]>('/outlook/mails'),
  mail: (key: number) => hostApi<MailDetails>(`/outlook/mails/${key}`),
  officePains: () => hostApi<readonly string[]>('/outlook/officePains'),
  people: (words: string) => hostApi<readonly HostPerson[]>(`/outlook/people?words=${encodeURIComponent(words)}`),
  saveRoamingSettings: (settings: Readonly<Record<string, string>>) =>
    hostApi<undefined>('/outlook/roamingSettings', { method: 'PUT', body: settings }),
};

/** Where a file is downloaded from. */
export const eventFile = (eventId: string, id: string): string =>
  hostPath(`/api/outlook/events/${encodeURIComponent(eventId)}/attachments/${encodeURIComponent(id)}?download=1`);
export const mailFile = (key: number, id: string): string => hostPath(`/api/outlook/mails/${key}/attachments/${encodeURIComponent(id)}`);
