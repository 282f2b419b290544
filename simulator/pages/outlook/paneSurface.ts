import type { EventDetails } from '../../hosts/outlook/outlookShapes.ts';
import type { HostLogLines } from '../frame/HostLog.tsx';
import { localMeetingPath } from '../frame/meetingAddress.ts';
import { toNewAppointment } from './appointments.ts';
import type { AppointmentItem } from './office/appointmentItem.ts';
import type { OfficeSurface } from './office/officeMethod.ts';
import { outlookApi } from './outlookApi.ts';
import type { OutlookState } from './useOutlook.ts';

/** What the calendar does for the add-in in its pane. */
export function surfaceOf(outlook: OutlookState, log: HostLogLines, reload: () => void): OfficeSurface {
  const { open } = outlook;
  return {
    openEvent: (id) => outlook.openBeside(id),
    newAppointment: (fields) => outlook.newForm(fields),
    closeItem: outlook.close,
    closePane: () => outlook.setPaneOpen(false),
    async save() {
      const id = await saveDraft(open!.item);
      reload();
      return id;
    },
    async attachmentContent(id) {
      if (open?.kind !== 'event') return undefined;
      return (await outlookApi.attachment(open.event.id, id)).contentBase64;
    },
    async saveCustomProperties(properties) {
      if (open?.kind === 'event') await outlookApi.saveCustomProperties(open.event.id, properties);
    },
    saveRoamingSettings: (settings) => outlookApi.saveRoamingSettings(settings),
    openWindow: (url) => void window.open(localMeetingPath(url) ?? url, '_blank', 'noopener'),
    log: log.add,
  };
}

/** Puts the appointment into the calendar; whoever is invited gets the invitation. */
export async function sendAppointment(item: AppointmentItem): Promise<EventDetails> {
  const appointment = item.current();
  const draft = appointment.itemId;
  const event = await outlookApi.create(toNewAppointment(appointment));
  if (draft !== undefined) await outlookApi.remove(draft);
  return event;
}

/** A draft is an event without attendees, so that nobody is told yet. */
async function saveDraft(item: AppointmentItem): Promise<string> {
  const { itemId } = item.current();
  if (itemId !== undefined) return itemId;
  const event = await outlookApi.create({ ...toNewAppointment(item.current()), required: [], optional: [] });
  item.change({ itemId: event.id });
  return event.id;
}
