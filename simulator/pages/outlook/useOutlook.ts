import { useState } from 'react';
import type { EventDetails } from '../../hosts/outlook/outlookShapes.ts';
import { boot, businessNow, type HostBoot } from '../frame/boot.ts';
import { mondayOf } from '../frame/danishTime.ts';
import type { HostLogLines } from '../frame/HostLog.tsx';
import { localMeetingPath } from '../frame/meetingAddress.ts';
import type { AppNavigation } from '../teams/host/appHost.ts';
import { appointmentOfEvent, appointmentOfFields, newAppointment } from './appointments.ts';
import { dayOf } from './CalendarWeek.tsx';
import { type AppointmentItem, createAppointmentItem } from './office/appointmentItem.ts';
import { outlookApi } from './outlookApi.ts';

export type OutlookView = 'mail' | 'calendar' | 'treklang';

/** What is open beside the week. */
export type OpenItem =
  | { readonly kind: 'event'; readonly event: EventDetails; readonly item: AppointmentItem }
  | { readonly kind: 'form'; readonly item: AppointmentItem; readonly formId: string };

export interface OutlookState {
  readonly view: OutlookView;
  readonly monday: string;
  readonly open: OpenItem | undefined;
  readonly isPaneOpen: boolean;
  readonly mailKey: number | undefined;
  readonly navigation: AppNavigation;
  readonly setView: (view: OutlookView) => void;
  readonly setMonday: (monday: string) => void;
  readonly setMailKey: (key: number | undefined) => void;
  readonly setPaneOpen: (isOpen: boolean) => void;
  /** `mayBeImmutable`: the id comes from a web link. @returns false when the calendar has no such event. */
  readonly openEvent: (id: string, mayBeImmutable?: boolean) => Promise<boolean>;
  /** Asked for by the pane: beside a form it waits behind it, as a window of its own does. */
  readonly openBeside: (id: string) => Promise<boolean>;
  readonly newForm: (fields?: Readonly<Record<string, unknown>>) => void;
  readonly close: () => void;
}

/** What the page shows; the address names it at first: `?view=`, `?event=` (or `?itemid=` of a web link), `?compose=1`, `?pane=1`. */
export function useOutlook(log: HostLogLines): OutlookState {
  const { displayName, mail } = boot<HostBoot>();
  const organizer = { name: displayName, address: mail };
  const [first] = useState(() => readAddress());
  const [view, showView] = useState<OutlookView>(first.view);
  const [monday, setMonday] = useState(() => mondayOf(dayOf(businessNow().getTime())));
  const [open, setOpen] = useState<OpenItem | undefined>(() => (first.isForm ? formOf(organizer) : undefined));
  const [behind, setBehind] = useState<OpenItem>();
  const [isPaneOpen, setPaneOpen] = useState(first.isPaneOpen);
  const [mailKey, setMailKey] = useState<number>();

  function setView(next: OutlookView): void {
    showView(next);
    history.replaceState(null, '', `?${new URLSearchParams({ view: next })}`);
  }

  async function openEvent(id: string, mayBeImmutable = false): Promise<boolean> {
    try {
      const event = await outlookApi.event(ordinaryId(id), mayBeImmutable);
      setView('calendar');
      setMonday(mondayOf(dayOf(event.start)));
      setOpen({ kind: 'event', event, item: createAppointmentItem(appointmentOfEvent(event)) });
      return true;
    } catch {
      log.add('Aftalen findes ikke i denne kalender. Uforanderlige id’er åbner ikke i Outlook.');
      return false;
    }
  }

  async function openBeside(id: string): Promise<boolean> {
    if (open?.kind !== 'form') return openEvent(id);
    try {
      const event = await outlookApi.event(ordinaryId(id), false);
      setBehind({ kind: 'event', event, item: createAppointmentItem(appointmentOfEvent(event)) });
      return true;
    } catch {
      log.add('Aftalen findes ikke i denne kalender. Uforanderlige id’er åbner ikke i Outlook.');
      return false;
    }
  }

  function close(): void {
    setOpen(behind);
    if (behind?.kind === 'event') setMonday(mondayOf(dayOf(behind.event.start)));
    setBehind(undefined);
  }

  function newForm(fields?: Readonly<Record<string, unknown>>): void {
    setView('calendar');
    setOpen(formOf(organizer, fields));
  }

  return {
    view,
    monday,
    open,
    isPaneOpen,
    mailKey,
    setView,
    setMonday,
    setMailKey,
    setPaneOpen,
    openEvent,
    openBeside,
    newForm,
    close,
    navigation: {
      openLink(url) {
        window.open(localMeetingPath(url) ?? url, '_blank', 'noopener');
        return true;
      },
      navigate: () => (setView('treklang'), true),
      openEvent: (id) => openEvent(id),
      composeMeeting: ({ subject, startTime, endTime, attendees, content }) =>
        newForm({
          subject,
          body: content,
          requiredAttendees: attendees,
          start: typeof startTime === 'string' ? Date.parse(startTime) : undefined,
          end: typeof endTime === 'string' ? Date.parse(endTime) : undefined,
        }),
    },
  };
}

function formOf(organizer: { name: string; address: string }, fields?: Readonly<Record<string, unknown>>): OpenItem {
  const empty = newAppointment(organizer, businessNow());
  return { kind: 'form', formId: crypto.randomUUID(), item: createAppointmentItem(fields ? appointmentOfFields(empty, fields) : empty) };
}

/** office.js writes ids as Exchange does; the calendar knows them as Graph does. */
const ordinaryId = (id: string): string => id.replaceAll('/', '-').replaceAll('+', '_');

function readAddress(): { readonly view: OutlookView; readonly isForm: boolean; readonly isPaneOpen: boolean } {
  const query = new URLSearchParams(location.search);
  const asked = query.get('view');
  const isForm = query.has('compose');
  return {
    view: isForm ? 'calendar' : asked === 'mail' || asked === 'treklang' ? asked : 'calendar',
    isForm,
    isPaneOpen: query.has('pane'),
  };
}
